using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>The lists of cues.tsv by name; each row of the table says what its words are for.</summary>
static class Cues
{
    static readonly Dictionary<string, WordSet> Lists = WordSet.Table("Reading/Times/cues.tsv");

    public static readonly WordSet BeforeClock = Named(nameof(BeforeClock));
    public static readonly WordSet BeforeMonth = Named(nameof(BeforeMonth));
    public static readonly WordSet BeforeSeason = Named(nameof(BeforeSeason));
    public static readonly WordSet BeforeYear = Named(nameof(BeforeYear));
    public static readonly WordSet DayOf = Named(nameof(DayOf));
    public static readonly WordSet EndOfDay = Named(nameof(EndOfDay));
    public static readonly WordSet KindsOfTime = Named(nameof(KindsOfTime));
    public static readonly WordSet OfTheYear = Named(nameof(OfTheYear));
    public static readonly WordSet Priced = Named(nameof(Priced));
    public static readonly WordSet SignsOfCount = Named(nameof(SignsOfCount));
    public static readonly WordSet WhoseAge = Named(nameof(WhoseAge));

    static WordSet Named(string name) => Lists[name];
}
