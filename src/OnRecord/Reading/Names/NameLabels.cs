namespace OnRecord.Names;

/// <summary>
/// The labels of the name model: for each type the first, inner and last word of a name and the name of one word (BILOU, Ratinov and Roth 2009),
/// and 0 for no name.
/// </summary>
static class NameLabels
{
    public const int Outside = 0, First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>The types the model tells apart; the last stands for products, works and events alike.</summary>
    public static readonly NameType[] Types = [NameType.Person, NameType.Organisation, NameType.Place, NameType.Group, NameType.Work];

    public const int Count = 21;

    static readonly byte[][] Predecessors =
        [.. Enumerable.Range(0, Count).Select(label => (byte[])[.. Enumerable.Range(0, Count).Where(before => MayFollow(before, label)).Select(b => (byte)b)])];

    public static int Of(int type, int part) => 1 + type * 4 + part;

    public static int TypeIndex(int label) => (label - 1) / 4;

    public static int Part(int label) => (label - 1) % 4;

    /// <summary>The part that a word has in a name over <c>[first, end)</c>.</summary>
    public static byte PartOf(int word, int first, int end) =>
        (byte)(end - first == 1 ? Only : word == first ? First : word == end - 1 ? Last : Inner);

    /// <summary>A name is open after its first and inner words, and must go on.</summary>
    public static bool Opens(int label) => label != Outside && Part(label) < Last;

    public static bool Continues(int label) => label != Outside && (Part(label) is Inner or Last);

    public static bool MayFollow(int before, int label) =>
        Opens(before) ? Continues(label) && TypeIndex(label) == TypeIndex(before) : !Continues(label);

    /// <summary>The labels that may stand before a label.</summary>
    public static ReadOnlySpan<byte> Before(int label) => Predecessors[label];
}
