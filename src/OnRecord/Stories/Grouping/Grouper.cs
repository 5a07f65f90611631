using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Stories;

/// <summary>
/// Puts each report, in order of arrival, into the story it belongs to: the one to whose reports it is, on average, most alike. One pass,
/// bounded memory, and work per report that does not grow with the number held. Not safe for several threads.
/// </summary>
/// <remarks>
/// Days only help: reports may come in any order, with wrong dates or none. A report that comes again word for word repeats its
/// placement; one with a known id or address and other words is a new version in the same story.
/// </remarks>
public sealed class Grouper
{
    /// <summary>Of how many reports held there is room for one story that fell silent.</summary>
    const int OlderPart = 8;

    readonly GroupingOptions _options;
    readonly TraitReader _reader = new(new());
    readonly TraitStore _store;
    readonly Candidates _candidates;
    readonly StoryBook _book;
    readonly Arrivals _arrivals;
    readonly Links _links;
    readonly StoryChanges _changes;
    readonly OlderStories _older;
    readonly int[] _origins;
    readonly List<int> _found = [];
    readonly List<(float Mean, int Story)> _stories = [];

    /// <exception cref="ArgumentOutOfRangeException">The capacity is not between 1,000 and 8,000,000.</exception>
    public Grouper(Grain grain = Grain.Development, GroupingOptions? options = null) : this(PairScore.For(grain), options ?? new()) { }

    internal Grouper(PairScore score, GroupingOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Capacity, 1000, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Capacity, 8_000_000, nameof(options));
        _options = options;
        _store = new(options.Capacity);
        _candidates = new(_store, new(options.Capacity), Work);
        _book = new(options.Capacity);
        _arrivals = new(options.Capacity);
        _origins = new int[options.Capacity];
        _links = new(_store, options, _found, Work) { Score = score };
        _changes = new(_book, _links, options);
        _older = new(options.Capacity / OlderPart, Work);
    }

    /// <summary>Which stories were merged and split since the beginning.</summary>
    public StoryHistory History { get; } = new();

    internal PairScore Score { get => _links.Score; set => _links.Score = value; }

    internal GroupingWork Work { get; } = new();

    internal Action<int, int, float[]>? Watch { set => _links.Watch = value; }

    /// <summary>Places a report.</summary>
    public Placement Add(Glance glance) => Add(glance.Report);

    /// <summary>Places a report that nobody has glanced at: grouping needs no more than its text, title, outlet and day.</summary>
    public Placement Add(Report report) => Add(report.Id, _reader.Read(report));

    internal Placement Add(string id, Traits traits)
    {
        var earlier = _arrivals.Earlier(traits.Identity, out var repeats);
        if (earlier is { } same && repeats) return Placed(id, same, traits.Sort) with { Repeats = true };
        _candidates.Find(traits, _found);
        var number = Hold(id, traits);
        _links.Clear();
        _found.RemoveAll(other => !_store.Holds(other));
        if (earlier is { } held && !_store.Holds(held)) earlier = null;
        var source = SourceOf(number);
        _origins[number % _options.Capacity] = source is { } s ? _origins[s % _options.Capacity] : number;
        earlier ??= source is { } copy && _links.AreVersions(number, copy) ? copy : null;
        Rank(number);
        var story = earlier is { } version ? _book.StoryOf(version) : _stories is [var best, ..] && best.Mean > Score.Threshold ? best.Story : 0;
        var opens = false;
        if (story != 0) _book.Put(number, story);
        else if (_older.Find(traits, Score, s => !_book.IsOpen(s)) is > 0 and var silent) _book.Reopen(silent, number);
        else (_, opens) = (_book.Open(number), true);
        var changes = earlier is null ? _changes.Of(number, _store.First, traits.Sort, _stories) : [];
        _candidates.Add(number, traits);
        return Placed(id, number, traits.Sort) with
        {
            Opens = opens && changes.Count == 0, Changes = [.. changes.Select(Named)], Moves = [.. changes.SelectMany(MovesOf)], Follows = FollowedBy(_book.StoryOf(number)),
            VersionOf = earlier is { } e ? _arrivals.IdOf(e) : null,
        };
    }

    int Hold(string id, Traits traits)
    {
        if (_store.Next - _store.First == _options.Capacity)
        {
            var story = _book.StoryOf(_store.First);
            if (_book.Forget(_store.First)) _older.Keep(story, _store.TraitsOf(_store.First));
            _arrivals.Forget(_store.First);
        }
        var number = _store.Add(traits);
        _arrivals.Add(number, id, traits.Identity);
        return number;
    }

    Placement Placed(string id, int number, ReportSort sort) => new(id, Name(_book.StoryOf(number)), OriginOf(number)) { Sort = sort };

    string OriginOf(int number) => _origins[number % _options.Capacity] is var origin && _store.Holds(origin) ? _arrivals.IdOf(origin) : _arrivals.IdOf(number);

    /// <summary>The earliest candidate whose wording the report mostly shares.</summary>
    int? SourceOf(int number)
    {
        int? source = null;
        foreach (var other in _found)
            if ((source is null || other < source) && _links.IsCopy(number, other)) source = other;
        return source;
    }

    /// <summary>The stories within reach with their average link, nearest first.</summary>
    void Rank(int number)
    {
        _stories.Clear();
        foreach (var other in _found)
        {
            if (_links.Of(number, other) <= Score.Threshold - _options.Reach) continue;
            var story = _book.StoryOf(other);
            if (_stories.Exists(s => s.Story == story)) continue;
            _stories.Add((_links.Mean(number, _book.Members(story, _store.First)), story));
        }
        _stories.Sort(static (a, b) => a.Mean != b.Mean ? b.Mean.CompareTo(a.Mean) : a.Story.CompareTo(b.Story));
    }

    /// <summary>Says a change by names and keeps it in the history.</summary>
    StoryChange Named(StoryChanges.Change change)
    {
        var named = new StoryChange(change.Kind, Name(change.From), Name(change.Into), _arrivals.IdOf(_store.Next - 1), [.. change.Reports.Select(_arrivals.IdOf)]);
        History.Add(named);
        return named;
    }

    /// <summary>The moves of the reports that were elsewhere before.</summary>
    IEnumerable<Move> MovesOf(StoryChanges.Change change)
    {
        foreach (var report in change.Reports)
            if (report != _store.Next - 1) yield return new(_arrivals.IdOf(report), Name(change.From), Name(change.Into), OriginOf(report));
    }

    /// <summary>The stories this one continues: near, but not near enough to be the same.</summary>
    ImmutableArray<string> FollowedBy(int story)
    {
        if (_stories.Count == 0) return [];
        var follows = ImmutableArray.CreateBuilder<string>();
        foreach (var (mean, other) in _stories)
            if (follows.Count < 3 && other < story && mean > Score.Threshold - _options.Reach && _book.IsOpen(other)) follows.Add(Name(other));
        return follows.ToImmutable();
    }

    static string Name(int story) => "s" + story.ToString(CultureInfo.InvariantCulture);
}
