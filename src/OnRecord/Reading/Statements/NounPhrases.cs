using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Noun phrases told from the tags alone: enough to name a speaker or to end a noun phrase that was said.</summary>
static class NounPhrases
{
    public static bool IsNoun(Penn tag) => tag is Penn.Nn or Penn.Nns or Penn.Nnp or Penn.Nnps or Penn.Gw or Penn.Fw or Penn.Add;

    public static bool IsName(Penn tag) => tag is Penn.Nnp or Penn.Nnps;

    /// <summary>Words that may stand inside a base noun phrase before or as its head.</summary>
    public static bool IsNominal(Penn tag) => IsNoun(tag) || tag is Penn.Dt or Penn.Pdt or Penn.Jj or Penn.Jjr or Penn.Jjs or Penn.Cd or Penn.PrpS
        or Penn.Pos or Penn.Hyph or Penn.Dollar or Penn.Sym or Penn.Afx or Penn.Nfp;

    public static bool IsPronoun(Penn tag) => tag is Penn.Prp or Penn.Wp or Penn.Ex;

    /// <summary>Can a noun phrase end with this word?</summary>
    static bool CanEnd(Penn tag) => IsNoun(tag) || IsPronoun(tag) || tag is Penn.Cd or Penn.Dt or Penn.Jj or Penn.Jjs or Penn.Wdt;

    /// <summary>The first word of the noun phrase that ends with <paramref name="last"/>, "of" and like phrases included; -1 if none ends there.</summary>
    public static int StartOf(SpokenText text, int last, int floor)
    {
        if (last < floor) return -1;
        if (text.Surface(last) is ")" or "]") return BeforeBracket(text, last, floor) is var outside and >= 0 ? StartOf(text, outside, floor) : -1;
        if (!CanEnd(text.Penn(last))) return -1;
        if (IsPronoun(text.Penn(last))) return last;
        var start = BaseStart(text, last, floor);
        while (start - 2 >= floor && IsLink(text, start - 1) && CanEnd(text.Penn(start - 2)) && !IsTime(text, start - 2))
        {
            var before = StartOf(text, start - 2, floor);
            if (before < 0) break;
            start = before;
        }
        return start;
    }

    /// <summary>The word after the base noun phrase that begins with <paramref name="first"/>; <paramref name="first"/> itself if none begins there.</summary>
    public static int BaseEnd(SpokenText text, int first, int limit)
    {
        if (first >= limit) return first;
        if (IsPronoun(text.Penn(first)) && text.Penn(first) != Penn.Wp && !(text.Surface(first) is "her" && first + 1 < limit && IsNoun(text.Penn(first + 1)))) return first + 1;
        int at = first, end = first;
        while (at < limit)
        {
            var tag = text.Penn(at);
            if (IsNominal(tag) || at == first && (tag == Penn.Prp || IsDemonstrative(text, at, limit)) || tag is Penn.Vbn or Penn.Vbg && at + 1 < limit && (IsNominal(text.Penn(at + 1)) && text.Penn(at + 1) != Penn.Dt) && at > first
                || tag is Penn.Rb or Penn.Rbr && at + 1 < limit && text.Penn(at + 1) is Penn.Jj or Penn.Vbn && at >= first)
            {
                if (tag is Penn.Dt or Penn.PrpS && end > first && text.Penn(at - 1) is not (Penn.Pdt or Penn.Dt)) break;
                at++;
                if (CanEnd(tag)) end = at;
            }
            else if (text.IsQuotationMark(at) && !text.IsQuoted(at) && at + 1 < limit && IsNominal(text.Penn(at + 1))) at++;
            else break;
        }
        return end;
    }

    /// <summary>"that report", "that “…”": no conjunction.</summary>
    static bool IsDemonstrative(SpokenText text, int word, int limit) =>
        text.Surface(word) is "that" or "this" && word + 1 < limit && (IsNoun(text.Penn(word + 1)) && !IsName(text.Penn(word + 1)) || text.IsQuotationMark(word + 1));

    /// <summary>The word after the whole noun phrase: its "of", "for", "in" phrases, joined noun phrases and apposition included.</summary>
    public static int EndOf(SpokenText text, int first, int limit)
    {
        var end = BaseEnd(text, first, limit);
        if (end == first) return first;
        for (;;)
        {
            var next = end;
            if (next < limit && text.Surface(next) is "(" or "[") next = AfterBracket(text, next, limit);
            else if (next < limit && (IsLink(text, next) || text.Penn(next) == Penn.Cc))
            {
                if (next + 1 < limit && IsTime(text, next + 1)) return end;
                var joined = BaseEnd(text, next + 1, limit);
                next = joined > next + 1 ? joined : end;
            }
            if (next == end) return end;
            end = next;
        }
    }

    /// <summary>The head of the noun phrase in [first, end): the last noun before a preposition, comma or bracket.</summary>
    public static int HeadOf(SpokenText text, int first, int end)
    {
        var head = first;
        for (var w = first; w < end; w++)
        {
            if (w > first && (text.Penn(w) is Penn.In or Penn.To or Penn.Comma or Penn.Wp or Penn.Wdt or Penn.Cc or Penn.OpenBracket || text.IsComma(w))) break;
            if (IsNoun(text.Penn(w)) || IsPronoun(text.Penn(w)) || text.Penn(w) == Penn.Cd && w == first) head = w;
        }
        return head;
    }

    /// <summary>A preposition that ties a noun phrase to the noun before it.</summary>
    static bool IsLink(SpokenText text, int word) =>
        text.Penn(word) is Penn.In or Penn.To && text.Surface(word) is "of" or "for" or "from" or "at" or "in" or "with" or "to" or "on" or "behind" or "near" or "against";

    /// <summary>A day, month or stretch of time ("Monday", "last week").</summary>
    public static bool IsTime(SpokenText text, int word) => TimeWords.Contains(text.Surface(word));

    static int BaseStart(SpokenText text, int last, int floor)
    {
        var start = last;
        while (start - 1 >= floor)
        {
            var tag = text.Penn(start - 1);
            var inside = IsNominal(tag) || tag is Penn.Vbn or Penn.Vbg && start - 2 >= floor && IsNominal(text.Penn(start - 2));
            if (!inside || text.Penn(start) is Penn.Dt or Penn.PrpS && tag is not (Penn.Pdt or Penn.Dt)) break;
            start--;
        }
        while (start < last && text.Penn(start) is Penn.Pos or Penn.Hyph) start++;
        return start;
    }

    static int BeforeBracket(SpokenText text, int last, int floor)
    {
        for (var w = last - 1; w >= floor && w > last - 12; w--)
            if (text.Surface(w) is "(" or "[") return w - 1;
        return -1;
    }

    static int AfterBracket(SpokenText text, int first, int limit)
    {
        for (var w = first + 1; w < limit && w < first + 12; w++)
            if (text.Surface(w) is ")" or "]") return w + 1;
        return first;
    }
}
