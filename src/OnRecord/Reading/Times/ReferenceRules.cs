namespace OnRecord.Times;

/// <summary>PAST_REF, PRESENT_REF and FUTURE_REF (references.tsv): "now", "recently", "the future".</summary>
static class ReferenceRules
{
    public static readonly Rule[] All = EmbeddedData.Rows("Reading/Times/references.tsv")
        .Select(row => new Rule("reference to " + (row[0][..4] switch { "PAST" => "the past", "PRES" => "the present", _ => "the future" }), row[1], m => Resolve(m, row[0])))
        .ToArray();

    static Sense? Resolve(Match m, string value)
    {
        int last = m.ExtentEnds[0] - 1, after = m.ExtentEnds[0];
        var word = m.Surface(last);
        if (word is "past")
        {
            // "the past two years" is a length of time, "drove past the house" none at all
            if (after < m.End && (m[after].Is(Kinds.Number | Kinds.Unit | Kinds.Season | Kinds.Month | Kinds.Weekday) || IsQuantity(m, after))) return null;
            if (after < m.End && m.Anchor.Prose.Words[m[after].Word].Penn is Words.Penn.Nn or Words.Penn.Nns) return null;
        }
        // TimeML's news corpora leave "former president" alone; TIMEX2's histories mark it.
        if (word is "former" or "Former" or "formerly" or "Formerly" && !m.Anchor.IsNarrative) return null;
        if (word is "soon" or "Soon" or "previously" or "Previously" && m.Anchor.IsNarrative) return null;
        if (word is "soon" or "Soon" && after < m.End && m.Surface(after) is "after") return null;
        if (word is "soon" && (m.IsWord(after, Grammar.As) || m.IsWord(m.Before, Grammar.As))) return null;
        // "the current law", not "a strong current"
        if (word is "current" or "Current" && (after >= m.End || m.Anchor.Prose.Words[m[after].Word].Penn is Words.Penn.Vbd or Words.Penn.Vbz or Words.Penn.Md or Words.Penn.In or Words.Penn.Period or Words.Penn.Comma)) return null;
        if (word is "Future" or "Past" or "Present" && last > m.Begin && m.Surface(last - 1) is [>= 'A' and <= 'Z', ..]) return null;
        if (word is "now" or "Now" && after < m.End && m.Surface(after) is "that") return null;
        if (word is "present" && after < m.End && m.Anchor.Prose.Words[m[after].Word].Penn is Words.Penn.Nn or Words.Penn.Nns or Words.Penn.Jj) return null;
        return Sense.Date(value);
    }

    static bool IsQuantity(Match m, int at) => m.Surface(at) is "few" or "several" or "couple" or "many" or "half";
}
