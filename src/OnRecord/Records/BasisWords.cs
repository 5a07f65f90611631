namespace OnRecord.Records;

/// <summary>On whose word an account stands, in the few words that are shown: "said" and "alleged" are never lost on the way.</summary>
public static class BasisWords
{
    /// <summary>Empty where the reporter asserts it, or where it is said by the speaker whose name stands beside it.</summary>
    public static string Of(Account account, string? speaker)
    {
        if (account.Basis is not { } basis) return "";
        var mode = basis.Mode switch
        {
            "alleged" => "alleged",
            "negated" => "denied",
            "future" => "expected",
            "hypothetical" => "supposed, not said to have happened",
            _ => "",
        };
        var source = basis.Source is { Length: > 0 } words ? words : null;
        var whose = basis.Kind switch
        {
            "named" or "unnamed" when IsSame(source, speaker) => "",
            "named" => "according to " + (source ?? "a named source"),
            "unnamed" => source is null ? "unnamed source" : $"unnamed source: {source}",
            "document" => source is null ? "in a document" : $"in a document: {source}",
            "agency" => "from " + (source ?? "an agency"),
            "outlet" => "from " + (source ?? "another outlet"),
            _ => "",
        };
        return (mode, whose) switch
        {
            ("", _) => whose,
            (_, "") => mode,
            _ => $"{mode}, {whose}",
        };
    }

    /// <summary>True where the source is the speaker in other words: no name of its own, or one that shares the last word.</summary>
    static bool IsSame(string? source, string? speaker)
    {
        if (speaker is null) return false;
        if (source is null || !source.Any(char.IsUpper)) return true;
        var name = speaker[(speaker.LastIndexOf(' ') + 1)..];
        return source.Contains(name, StringComparison.OrdinalIgnoreCase);
    }
}
