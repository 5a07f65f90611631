using OnRecord.Figures;
using OnRecord.Names;
using TimexType = OnRecord.Times.TimexType;
using OnRecord.Words;

namespace OnRecord.Reconciling;

/// <summary>Of which moment and place a sentence with a figure tells: figures of two settings are never of one thing at one moment.</summary>
/// <param name="Places">The places named, as the story knows them, in order.</param>
/// <param name="IsOfEarlier">Tells of a time more than a month before the report's day.</param>
/// <param name="IsSuperseded">Tells what was first said and is no longer: "initial reports put it at".</param>
/// <param name="IsOfSeveral">Tells of several events together: "four shootings", "nine killed that weekend".</param>
sealed record FigureSetting(int[] Places, bool IsOfEarlier, bool IsSuperseded, bool IsOfSeveral)
{
    const int Month = 31;

    static readonly TimeSpan LongestEvent = TimeSpan.FromHours(36);

    public static FigureSetting Of(StoryReports story, int report, Sentence sentence)
    {
        var reading = story.Readings[report];
        var places = new SortedSet<int>();
        foreach (var entity in reading.Entities)
            if (entity.Kind == EntityKind.Place && story.People.Of(report, entity.Id) is >= 0 and var place && entity.Mentions.Any(m => sentence.Span.Contains(m.Start))) places.Add(place);
        var (superseded, several) = (false, false);
        for (var w = sentence.FirstWord; w < sentence.EndWord; w++)
        {
            superseded |= Cues.AtFirst.Contains(reading.Prose.SurfaceOf(w));
            several |= reading.Prose.Words[w].Penn == Penn.Nns && Cues.Deeds.Contains(reading.Prose.SurfaceOf(w));
        }
        return new([.. places], TellsOfEarlier(reading, sentence), superseded, several || TellsOfPeriod(reading, sentence));
    }

    /// <summary>"this weekend", "so far this year": what is counted over days is not one event's.</summary>
    static bool TellsOfPeriod(Reading reading, Sentence sentence)
    {
        foreach (var time in reading.Times)
            if (time.Start >= sentence.Start && time.End <= sentence.End && time.Type == TimexType.Date && time.Range is { } range && range.To - range.From > LongestEvent) return true;
        return false;
    }

    static bool TellsOfEarlier(Reading reading, Sentence sentence)
    {
        if (reading.Report.Published is not { } published) return false;
        var monthBefore = published.Day.AddDays(-Month).ToDateTime(default);
        foreach (var time in reading.Times)
            if (time.Start >= sentence.Start && time.End <= sentence.End && time.Range is { } range && range.To <= monthBefore) return true;
        return false;
    }

    /// <summary>Both name places and none is the same.</summary>
    public bool IsElsewhere(FigureSetting other) => Places.Length > 0 && other.Places.Length > 0 && !Places.AsSpan().ContainsAny(other.Places);
}
