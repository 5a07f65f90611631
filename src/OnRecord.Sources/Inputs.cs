namespace OnRecord.Sources;

/// <summary>Turns what the user names (files, folders, globs, <c>-</c>) into reports, in a stable order, one at a time.</summary>
public static class Inputs
{
    /// <summary>Reads every input. Nothing is thrown for bad input: each refusal is an item of its own and the rest goes on.</summary>
    /// <param name="standardInput">Opened only where an input is <c>-</c>; read as JSON Lines or as one text by its first character.</param>
    public static IEnumerable<Incoming> Read(IEnumerable<string> inputs, InputLimits limits, Func<Stream> standardInput)
    {
        var ids = new ReportIds();
        foreach (var input in inputs)
            foreach (var incoming in ReadOne(input, limits, standardInput))
                yield return incoming is Incoming.Accepted a ? Checked(a.Report, limits, ids) : incoming;
    }

    static Incoming Checked(Report report, InputLimits limits, ReportIds ids)
    {
        Incoming.Refused Refuse(string reason) => new(report.File ?? report.Id, null, reason);
        if (report.Text.AsSpan().Trim().IsEmpty) return Refuse("it holds no text");
        if (report.Text.Length > limits.LongestText) return Refuse($"its text has {report.Text.Length:N0} characters; {limits.LongestText:N0} are the most");
        if (Language.WhyNotEnglish(report.Text) is { } why) return Refuse(why);
        return new Incoming.Accepted(ReportLayout.Apply(report with { Id = ids.Unique(report.Id) }));
    }

    static IEnumerable<Incoming> ReadOne(string input, InputLimits limits, Func<Stream> standardInput)
    {
        if (input == "-") return StreamInput.Read(standardInput(), "-", limits);
        if (input.Contains("://", StringComparison.Ordinal)) return [new Incoming.Refused(input, null, "addresses on the web cannot be read yet")];
        if (Directory.Exists(input)) return Folder(input, limits);
        if (File.Exists(input)) return InputFile.Read(input, limits);
        return input.AsSpan().ContainsAny('*', '?', '[') ? Glob(input, limits) : [new Incoming.Refused(input, null, "no such file or folder")];
    }

    static IEnumerable<Incoming> Folder(string folder, InputLimits limits)
    {
        var files = FilePatterns.ReportsUnder(folder, limits.DeepestFolder);
        return files.Count > 0 ? files.SelectMany(f => InputFile.Read(f, limits)) : [new Incoming.Refused(folder, null, "the folder holds no reports (.txt, .md, .jsonl, each also .gz)")];
    }

    static IEnumerable<Incoming> Glob(string pattern, InputLimits limits)
    {
        var files = FilePatterns.Matching(pattern, limits.DeepestFolder);
        return files.Count > 0 ? files.SelectMany(f => InputFile.Read(f, limits)) : [new Incoming.Refused(pattern, null, "no file matches")];
    }
}
