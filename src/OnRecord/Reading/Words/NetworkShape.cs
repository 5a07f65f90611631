namespace OnRecord.Words;

/// <summary>The sizes of the parser's network.</summary>
static class NetworkShape
{
    public const int Word = 64, Tag = 32, Suffix = 16, Shape = 8, Prefix = 8;
    public const int Width = Word + Tag + Suffix + Shape + Prefix;
    public const int Suffixes2 = 1024, Suffixes3 = 4096, Suffixes4 = 8192, Prefixes = 1024;

    /// <summary>How far apart the three words of each convolution stand.</summary>
    public static ReadOnlySpan<int> Dilations => [1, 1, 2, 4];

    /// <summary>Empty rows between sentences, so that no convolution reaches into another.</summary>
    public const int Gap = 4;

    public const int Hidden = 192;
    public const int Actions = 96;
    public const int Tags = 128;
    public const int Relations = 48;

    /// <summary>A row for each shape together with how often the corpus capitalises the word.</summary>
    public const int ShapeRows = WordFacts.Shapes * 16;

    public static int ShapeRow(in WordFacts word) => word.Shape * 16 + word.Class.Capitals;
    public static int Suffix2Row(in WordFacts word) => (int)(word.Suffix2 & (Suffixes2 - 1));
    public static int Suffix3Row(in WordFacts word) => (int)(word.Suffix3 & (Suffixes3 - 1));
    public static int Suffix4Row(in WordFacts word) => (int)(word.Suffix4 & (Suffixes4 - 1));
    public static int PrefixRow(in WordFacts word) => (int)(word.Prefix2 & (Prefixes - 1));
}
