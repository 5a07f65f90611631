namespace OnRecord.Times;

/// <summary>Lengths of time: "two and a half years", "a 20-year low", "the next few months", "for weeks". Ages are read over: they are figures.</summary>
static class DurationRules
{
    public static readonly Rule[] All =
    [
        new("age", "[APPROX? QTY -? UNIT -? old|olds]", _ => Sense.None),
        new("age", "[APPROX? QTY UNIT -? older|younger]", _ => Sense.None),
        new("age of", "[QTY UNITS of age]", _ => Sense.None),
        new("age after aged", "aged|age|ages [NUM UNIT?]", _ => Sense.None),
        new("length", "[APPROX? the? QTY UNIT]", m => Of(m)),
        new("length or so", "[APPROX? QTY UNIT or so]", m => Of(m)),
        new("length or so", "[APPROX? QTY or so|more|fewer|less UNIT]", m => Of(m)),
        new("length, hyphenated", "[APPROX? NUM - UNIT]", m => Hyphenated(m)),
        new("length, hyphenated", "[NUM -? UNIT -? long]", m => Hyphenated(m)),
        new("length, single", "[single - UNIT1]", m => Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("length of many", "[UNIT - long]", m => Sense.Duration(Quantity.Length(m.IsKind(m.At, Kinds.Plural) ? Quantity.Unsaid : 1, m.Code(Slot.Unit)))),
        new("length in a row", "[APPROX? QTY more|additional|consecutive|straight|full|whole|entire|successive|solid|short|long|extra|other UNIT]", m => Of(m)),
        new("length of working time", "[APPROX? the? last|past|next|first|final|previous|coming? QTY trading|working|business|calendar|consecutive|straight|full UNITS]", m => Of(m)),
        new("last few years", "[APPROX? the? last|past|next|previous|coming|following|latest|preceding|first|final QTY UNIT]", m => Of(m)),
        new("last few years", "[REL NUM|few|several UNITS]", m => Sense.Duration(Quantity.Length(m.Has(Slot.Number) ? m.Of(Slot.Number).Value : Quantity.Unsaid, m.Code(Slot.Unit)))),
        new("next couple of years", "[the last|past|next couple of UNITS]", m => Vague(m)),
        new("coming years", "[the? coming|following|next|succeeding|intervening|past|previous|preceding|last|early|final UNITS]", m => m.Code(Slot.Unit)[0] == 'T' ? null : Vague(m)),
        new("length and a half", "[a|an|one UNIT1 and a half]", m => Sense.Duration(Quantity.Length(1.5, m.Code(Slot.Unit)))),
        new("length in two units", "[APPROX? NUM UNIT ,? and? NUM UNIT]", TwoUnits),
        new("range of lengths", "[NUM] -|to|or|and [NUM -? UNIT]", Low, High),
        new("many", "for|in|within|after|of|over|by|spent|spend|spending|take|taken|taking|took|takes|lasted|several|many|just|only|during [UNITS]", m => IsPlain(m) ? Vague(m) : null),
        new("many", "over|through|across [the UNITS]", m => m.Code(Slot.Unit) is "Y" or "DE" or "CE" && !IsWanted(m) ? Vague(m) : null),
        new("some time before", "[UNITS] before|after|since", m => IsDetermined(m) ? null : Vague(m)),
        new("quarter of a century", "[a quarter -? century]", _ => Sense.Duration(Quantity.Length(0.25, "CE"))),
        new("entire length", "[the? entire|whole|full UNIT1]", m => m.Code(Slot.Unit) is "Y" && m.IsWord(m.At, Grammar.The) && m.Anchor.Reference.HasYear ? Sense.Date(Calendar.Year(m.Anchor.Reference.Year)) : Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit)))),
        new("half of a length", "[half - UNIT1]", m => Sense.Duration(Quantity.Length(0.5, m.Code(Slot.Unit)))),
        new("half of a length", "[the? last|past|next half -? UNIT1]", m => Sense.Duration(Quantity.Length(0.5, m.Code(Slot.Unit)))),
        new("half of a length", "[half an? UNIT1]", m => Sense.Duration(Quantity.Length(0.5, m.Code(Slot.Unit)))),
        new("all of a length", "all [UNIT1]", m => m.Code(Slot.Unit) is "D" or "W" or "Y" ? Sense.Duration(Quantity.Length(1, m.Code(Slot.Unit))) : null),
    ];

    static Sense? Of(Match m)
    {
        var unit = m.Code(Slot.Unit);
        var count = Quantity.Of(m);
        var isPlural = m.IsKind(m.IndexOf(Slot.Unit), Kinds.Plural);
        var first = m.IndexOf(Slot.Quantity);
        if (unit is "TS" && !isPlural && (count == 1 || double.IsNaN(count))) return null;
        if (unit is "Q" && (!m.Anchor.IsBusiness && !m.IsWord(m.ExtentEnds[0], Grammar.Of) || count is 0.75 or < 1 || count == 3 && m.IsWord(m.ExtentEnds[0], Grammar.Of) || !isPlural)) return null;
        if (IsName(m, first)) return null;
        if (double.IsNaN(count) && !isPlural && !(m.Surface(first) is "many" && m.IsWord(first + 1, Grammar.A))) return null;
        if (m[first].Digits == 4 && m[first].Value is >= 1500 and < 2100) return null;
        if (m.Surface(first) is "any" || m.IsKind(m.ExtentEnds[0], Kinds.Hyphen) && m[m.ExtentEnds[0]].IsTight) return null;
        if (isPlural && count == 1 && m.Surface(first).Length <= 2 && first + 1 == m.IndexOf(Slot.Unit) && m[first].Digits == 0) return null;
        if (count == 1 && (m.IsWord(first, Grammar.A) || m.IsWord(first, Grammar.An)) && SetRules.IsRate(m, first)) return Sense.Set(Quantity.Length(1, unit));
        if (count == 1 && m.Surface(first) is "one" or "One" && unit == "D" && m.Before >= m.Begin && m.IsKind(m.Before, Kinds.Number)) return null;
        return Sense.Duration(Quantity.Length(count, unit));
    }

    /// <summary>"on 60 Minutes": digits and a capital make a name.</summary>
    static bool IsName(Match m, int at) =>
        m[at].Digits > 0 && m.Surface(m.IndexOf(Slot.Unit)) is [>= 'A' and <= 'Z', >= 'a', ..] && (m.Before < m.Begin || char.IsLower(m.Surface(m.Before)[0]));

    static Sense? Hyphenated(Match m)
    {
        var end = m.ExtentEnds[0];
        if (m.IsWord(end, Grammar.Old) || (m.IsKind(end, Kinds.Hyphen) && m.IsWord(end + 1, Grammar.Old))) return Sense.None;
        if (m.Code(Slot.Unit) is "Q" or "TS" && m.Of(Slot.Number).Value != Math.Floor(m.Of(Slot.Number).Value)) return null;
        return Sense.Duration(Quantity.Length(m.Of(Slot.Number).Value, m.Code(Slot.Unit)));
    }

    static Sense? Vague(Match m) => m.Code(Slot.Unit) is "TS" && m.ExtentEnds[0] - m.ExtentStarts[0] == 1 ? null : Sense.Duration(Quantity.Length(Quantity.Unsaid, m.Code(Slot.Unit)));

    /// <summary>"for years" and not "for years of service rules".</summary>
    static bool IsPlain(Match m) => m.Code(Slot.Unit) is not ("WE" or "Q") && !(m.Surface(m.At) is "of" && m.At > m.Begin && m.Surface(m.At - 1) is "number" or "hours" or "days");

    /// <summary>"over the years of the war": which years is said.</summary>
    static bool IsWanted(Match m) => m.IsWord(m.ExtentEnds[0], Grammar.Of) || m.ExtentEnds[0] < m.End && m.Surface(m.ExtentEnds[0]) is "since" or "that" or "when" or "to";

    static bool IsDetermined(Match m) =>
        m.Before >= m.Begin && (m.Surface(m.Before) is "the" or "those" or "these" or "of" or "all" || m[m.Before].Is(Kinds.Number | Kinds.Hyphen | Kinds.Unit)
            || m.Anchor.Prose.Words[m[m.Before].Word].Upos is Words.Upos.Adj && m.Anchor.Prose.Words[m[m.Before].Word].Lemma is not ("just" or "only")
            || m.Anchor.Prose.Words[m[m.Before].Word].Upos is Words.Upos.Noun && Cues.KindsOfTime.Contains(m.Surface(m.Before)));

    static Sense? TwoUnits(Match m)
    {
        string first = m.Code(Slot.Unit), second = m.Of(Slot.Unit, 1).Code;
        if (first == second || m.Of(Slot.Number).Digits == 4) return null;
        string whole = Quantity.Length(m.Of(Slot.Number).Value, first), part = Quantity.Length(m.Of(Slot.Number, 1).Value, second);
        return Sense.Duration(whole + (part.StartsWith("PT", StringComparison.Ordinal) ? whole.StartsWith("PT", StringComparison.Ordinal) ? part[2..] : part[1..] : part[1..]));
    }

    static Sense? Low(Match m) => m.Of(Slot.Number).Value < m.Of(Slot.Number, 1).Value && m.Of(Slot.Number).Digits != 4 ? Sense.Duration(Quantity.Length(m.Of(Slot.Number).Value, m.Code(Slot.Unit))) : null;

    static Sense? High(Match m) => Sense.Duration(Quantity.Length(m.Of(Slot.Number, 1).Value, m.Code(Slot.Unit)));
}
