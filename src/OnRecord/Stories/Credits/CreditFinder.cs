using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>Finds the agencies and outlets a report names, and by which phrase it leans on them.</summary>
public static class CreditFinder
{
    static readonly FrozenSet<string> PressWords = EmbeddedData.Lines("Stories/Credits/presswords.tsv").ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> Unnamed = CreditPhrases.Of("unnamed"), Statements = CreditPhrases.Of("statement");
    const int LongestPhrase = 5;

    /// <summary>In text order. Time is linear in the text.</summary>
    public static ImmutableArray<Attribution> Find(Report report)
    {
        var words = new CreditWords(report.Text);
        var found = ImmutableArray.CreateBuilder<Attribution>();
        for (var at = 0; at < words.Count;)
        {
            var attribution = Listed(words, at, out var end) ?? Handle(words, at, out end) ?? Formed(words, at, out end) ?? WithoutName(words, at, out end);
            if (attribution is null)
            {
                at++;
                continue;
            }
            found.Add(attribution);
            at = end;
        }
        return found.ToImmutable();
    }

    static Attribution? Listed(CreditWords words, int at, out int end)
    {
        for (var length = Math.Min(Outlets.LongestName, words.Count - at); length > 0; length--)
        {
            end = at + length;
            if (!words.IsName(at) || Outlets.Named(words.Text(at, end), out var ordinary) is not { } outlet) continue;
            var (manner, rule) = CreditPhrases.Around(words, at, end);
            if (manner == CreditManner.Mention && ordinary) continue;
            return new(words.SpanOf(at, end), outlet.Name, manner, rule) { IsAgency = outlet.IsAgency };
        }
        end = at;
        return null;
    }

    /// <summary>A name by its form: "Springfield Herald", "KXYZ 4", "example.com". Only with a credit phrase beside it.</summary>
    static Attribution? Formed(CreditWords words, int at, out int end)
    {
        end = at;
        if (!words.IsName(at) || words.Is(at, "the") || (at > 0 && words.IsName(at - 1) && !words.StartsSentence(at - 1) && !IsCallSign(words.Text(at, at + 1)))) return null;
        var stop = at;
        while (stop < words.Count && stop - at < 6 && words.IsName(stop)) stop++;
        var press = stop;
        while (press > at && !PressWords.Contains(words.Text(press - 1, press))) press--;
        if (press > at + 1) end = press;
        else if (IsCallSign(words.Text(at, at + 1))) end = at + 1 < words.Count && words.IsNumber(at + 1) ? at + 2 : at + 1;
        else if (IsSite(words.Text(at, at + 1))) end = at + 1;
        else return null;
        var (manner, rule) = CreditPhrases.Around(words, at, end);
        return manner == CreditManner.Mention ? null : new(words.SpanOf(at, end), words.Text(at, end), manner, rule);
    }

    static Attribution? Handle(CreditWords words, int at, out int end)
    {
        end = at + 1;
        var word = words.Text(at, at + 1);
        return word.Length > 2 && word[0] == '@' ? new(words.SpanOf(at, end), word, CreditManner.Report, "post") : null;
    }

    static Attribution? WithoutName(CreditWords words, int at, out int end)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
        {
            end = at + length;
            var text = words.Text(at, end).ToLowerInvariant();
            if (Statements.Contains(text)) return new(words.SpanOf(at, end), words.Text(at, end), CreditManner.Report, "statement") { IsNamed = false };
            if (text == "report" && words.IsName(at - 1) && !words.StartsSentence(at - 1))
                return new(words.SpanOf(at - 1, end), words.Text(at - 1, end), CreditManner.Report, "report of") { IsNamed = false };
            if (!Unnamed.Contains(text)) continue;
            var start = words.IsName(at - 1) && !words.StartsSentence(at - 1) && !words.Is(at - 1, "by") ? at - 1 : at;
            var (manner, rule) = CreditPhrases.Around(words, start, end);
            if (manner is CreditManner.Mention or CreditManner.Picture || rule is "on" or "to" or "for" or "from" or "with" && length == 1) continue;
            return new(words.SpanOf(start, end), words.Text(start, end), manner, rule) { IsNamed = false };
        }
        end = at;
        return null;
    }

    /// <summary>A broadcaster's call sign in North America: K or W and two or three capitals.</summary>
    static bool IsCallSign(string word)
    {
        var letters = word.EndsWith("-TV", StringComparison.Ordinal) || word.EndsWith("-FM", StringComparison.Ordinal) ? word.Length - 3 : word.Length;
        if (letters is < 3 or > 4 || word[0] is not ('K' or 'W')) return false;
        for (var i = 0; i < letters; i++)
            if (!char.IsAsciiLetterUpper(word[i])) return false;
        return true;
    }

    static bool IsSite(string word) =>
        word.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".org", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith(".net", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".com.au", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith(".co.uk", StringComparison.OrdinalIgnoreCase);
}
