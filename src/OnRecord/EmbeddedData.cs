using System.Reflection;

namespace OnRecord;

/// <summary>The word lists, tables and models that ship inside the library, named by their path ("Reading/Times/holidays.tsv").</summary>
static unsafe class EmbeddedData
{
    /// <summary>The lines of a list; blank ones and those that begin with <c>#</c> are left out.</summary>
    public static List<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        return lines;
    }

    /// <summary>The rows of a tab-separated table.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lines(name).Select(line => line.Split('\t'));

    /// <summary>The bytes of a model where they lie in the mapped assembly: no copy, valid for the life of the process.</summary>
    public static ReadOnlySpan<byte> Bytes(string name)
    {
        var stream = (UnmanagedMemoryStream)Open(name);
        return new(stream.PositionPointer, checked((int)stream.Length));
    }

    public static bool Has(string name) => Assembly.GetExecutingAssembly().GetManifestResourceInfo(name) is not null;

    static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The library does not hold the data file {name}.");
}
