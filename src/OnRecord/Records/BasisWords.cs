namespace OnRecord.Records;

/// <summary>On whose word an account stands, in the few words that are shown: "said" and "alleged" are never lost on the way.</summary>
public static class BasisWords
{
    /// <summary>Empty where the reporter asserts it, or where a named speaker says what the entry already gives as that speaker's.</summary>
    public static string Of(Account account, bool speakerIsShown)
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
            "named" => speakerIsShown ? "" : "according to " + (source ?? "a named source"),
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
}
