using System.Text.Json;
using OnRecord.Sources;

namespace OnRecord.Cli;

/// <summary><c>onrecord annotate</c>: the reading of each report, one JSON object a line.</summary>
static class AnnotateVerb
{
    public static int Run(string input)
    {
        using var output = Console.OpenStandardOutput();
        foreach (var report in JsonLines.Read(input))
        {
            ReadingJson.Write(output, Reader.Read(Reader.Glance(report)));
            output.WriteByte((byte)'\n');
        }
        return 0;
    }
}
