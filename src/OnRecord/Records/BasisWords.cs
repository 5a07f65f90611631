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

    static readonly char[] WordEnds = [' ', '-', '.', ',', '’', '\''];

    /// <summary>True where the source is the speaker in other words: it has no name of its own, or shares a name with the speaker.</summary>
    static bool IsSame(string? source, string? speaker)
    {
        if (speaker is null) return false;
        if (source is null) return true;
        var names = source.Split(WordEnds).Where(w => w.Length > 0 && char.IsUpper(w[0]) && !IsPronoun(w)).ToList();
        return names.Count == 0 || names.Exists(n => speaker.Split(WordEnds).Contains(n, StringComparer.Ordinal));
    }

    static bool IsPronoun(string word) => word is "He" or "She" or "They" or "It" or "I" or "We";
}
