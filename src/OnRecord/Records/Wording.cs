using System.Collections.Immutable;

namespace OnRecord.Records;

/// <summary>The accounts of an entry that use the same words, case and punctuation aside: one line of a page for all of them.</summary>
/// <param name="Account">The first of them.</param>
/// <param name="Accounts">Indexes into <see cref="Entry.Accounts"/>, in order.</param>
public sealed record Wording(Account Account, ImmutableArray<int> Accounts)
{
    public string Text => Account.Text;

    /// <summary>In order of first appearance.</summary>
    public static ImmutableArray<Wording> Of(Entry entry)
    {
        var groups = new List<(string Key, ImmutableArray<int>.Builder Accounts)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entry.Accounts.Length; i++)
        {
            var key = KeyOf(entry.Accounts[i]);
            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = groups.Count);
                groups.Add((key, ImmutableArray.CreateBuilder<int>()));
            }
            groups[place].Accounts.Add(i);
        }
        return [.. groups.Select(g => new Wording(entry.Accounts[g.Accounts[0]], g.Accounts.ToImmutable()))];
    }

    /// <summary>Words, time and basis: accounts that differ in any of these are told apart.</summary>
    static string KeyOf(Account account) => string.Join('\u001f',
        WordsOf(account.Text), account.Form == "indirect" ? "told" : "", account.When,
        account.Basis is { } b ? $"{b.Kind} {b.Mode} {(b.Kind is "reporter" or "named" ? "" : b.Source)}" : "");

    /// <summary>True where the two have the same words, case and punctuation aside.</summary>
    public static bool SameWords(string a, string b) => WordsOf(a) == WordsOf(b);

    static string WordsOf(string text) => string.Join(' ', AlignableWord.Split(text).Select(w => w.Key));

    /// <summary>Where within <see cref="Text"/> the words stand that are set beside other wordings: what stood in quotation marks, else all of it.</summary>
    public Span Compared => HullOf(Account) is { IsEmpty: false } hull ? hull : new(0, Text.Length);

    /// <summary>True where the compared words stood in quotation marks.</summary>
    public bool IsQuoted => !HullOf(Account).IsEmpty;

    /// <summary>True where all of the account stood in quotation marks.</summary>
    public static bool IsVerbatim(Account account) => HullOf(account).Length >= account.Text.Length && account.Text.Length > 0;

    static Span HullOf(Account account)
    {
        if (account.Form is not ("direct" or "partial")) return default;
        if (account.Quoted.IsEmpty) return new(0, account.Text.Length);
        return new(Math.Max(0, account.Quoted[0].Start - account.Start), Math.Min(account.Text.Length, account.Quoted[^1].End - account.Start));
    }
}
