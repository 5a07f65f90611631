using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

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
    readonly Splitting _splitting;
    readonly OlderStories _older;
    readonly int[] _origins;
    readonly List<Move> _moves = [];
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
        _splitting = new(_links, options);
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
        _moves.Clear();
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
        var changes = earlier is null ? Change(number, traits.Sort) : [];
        _candidates.Add(number, traits);
        return Placed(id, number, traits.Sort) with
        {
            Opens = opens && changes.IsEmpty, Changes = changes, Moves = [.. _moves], Follows = FollowedBy(_book.StoryOf(number)),
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

    /// <summary>
    /// Merges the report's story with others, or splits it. Only news merges: a round-up of many incidents or a comment is like many stories
    /// without their being one.
    /// </summary>
    ImmutableArray<StoryChange> Change(int number, ReportSort sort)
    {
        var changes = sort == ReportSort.News ? Merge(number) : [];
        if (changes.IsEmpty && Splitting.IsDue(_book.Members(_book.StoryOf(number), _store.First).Length)) changes = Split(number);
        return changes;
    }

    /// <summary>Joins the report's story with others it fits as well, where the stories fit each other on average. The older one keeps its id.</summary>
    ImmutableArray<StoryChange> Merge(int number)
    {
        var changes = ImmutableArray.CreateBuilder<StoryChange>();
        var story = _book.StoryOf(number);
        foreach (var (mean, other) in _stories)
        {
            if (mean <= Score.Threshold) break;
            if (other == story || !_book.IsOpen(other)) continue;
            if (_links.Mean(_book.Members(story, _store.First), _book.Members(other, _store.First)) <= Score.Threshold + _options.MergeMargin) continue;
            int into = Math.Min(story, other), from = Math.Max(story, other);
            changes.Add(Changed(StoryChangeKind.Merged, from, into, _book.Members(from, _store.First)));
            _book.Merge(from, into);
            story = into;
        }
        return changes.ToImmutable();
    }

    ImmutableArray<StoryChange> Split(int number)
    {
        var story = _book.StoryOf(number);
        var leaving = _splitting.Leaving(_book.Members(story, _store.First), Score.Threshold);
        return leaving.Count == 0 ? [] : [Changed(StoryChangeKind.Split, story, _book.Split(leaving), CollectionsMarshal.AsSpan(leaving))];
    }

    /// <summary>Keeps a change in the history, and the moves of the reports that were elsewhere before.</summary>
    StoryChange Changed(StoryChangeKind kind, int from, int into, ReadOnlySpan<int> reports)
    {
        var ids = ImmutableArray.CreateBuilder<string>(reports.Length);
        foreach (var report in reports)
        {
            ids.Add(_arrivals.IdOf(report));
            if (report != _store.Next - 1) _moves.Add(new(_arrivals.IdOf(report), Name(from), Name(into), OriginOf(report)));
        }
        var change = new StoryChange(kind, Name(from), Name(into), _arrivals.IdOf(_store.Next - 1), ids.MoveToImmutable());
        History.Add(change);
        return change;
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
