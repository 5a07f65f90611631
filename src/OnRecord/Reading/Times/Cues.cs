using System.Collections.Frozen;

namespace OnRecord.Times;

/// <summary>The lists of cues.tsv by name; each row of the table says what its words are for.</summary>
static class Cues
{
    static readonly Dictionary<string, string[]> Rows =
        EmbeddedData.Rows("Reading/Times/cues.tsv").ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    public static readonly WordList BeforeClock = Named(nameof(BeforeClock));
    public static readonly WordList BeforeMonth = Named(nameof(BeforeMonth));
    public static readonly WordList BeforeSeason = Named(nameof(BeforeSeason));
    public static readonly WordList BeforeYear = Named(nameof(BeforeYear));
    public static readonly WordList DayOf = Named(nameof(DayOf));
    public static readonly WordList EndOfDay = Named(nameof(EndOfDay));
    public static readonly WordList OfTheYear = Named(nameof(OfTheYear));
    public static readonly WordList Priced = Named(nameof(Priced));
    public static readonly WordList SignsOfCount = Named(nameof(SignsOfCount));
    public static readonly WordList WhoseAge = Named(nameof(WhoseAge));

    static WordList Named(string name) => new(FrozenSet.ToFrozenSet(Rows[name], StringComparer.OrdinalIgnoreCase));
}
