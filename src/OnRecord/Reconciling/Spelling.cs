namespace OnRecord.Reconciling;

/// <summary>House styles of writing one word: hyphens, forms of address, numbers in words, British and American spelling, contractions (<c>spelling.tsv</c>).</summary>
static class Spelling
{
    static readonly Dictionary<string, string> Variants = Read();
    static readonly string[] IseEndings = ["ise", "ised", "ises", "iser", "isers", "ising", "isation", "isations"];

    /// <summary>A word in lower case without apostrophes, hyphens and points, in one spelling.</summary>
    public static string Plain(ReadOnlySpan<char> word)
    {
        Span<char> plain = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) plain[length++] = char.ToLowerInvariant(c);
        var form = plain[..length].ToString();
        if (Variants.TryGetValue(form, out var same)) return same;
        foreach (var ending in IseEndings)
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal)) return string.Concat(form.AsSpan(0, form.Length - ending.Length), "iz", ending.AsSpan(2));
        return form;
    }

    /// <summary>Whether two runs of plain words, each written together, are one: "lock up" and "lockup".</summary>
    public static bool Same(string a, string b) => a.Length > 0 && (a == b || Variants.GetValueOrDefault(a, a) == Variants.GetValueOrDefault(b, b));

    static Dictionary<string, string> Read()
    {
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedData.Lines("Reconciling/spelling.tsv"))
        {
            var forms = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms) variants.TryAdd(form, forms[0]);
        }
        return variants;
    }
}
