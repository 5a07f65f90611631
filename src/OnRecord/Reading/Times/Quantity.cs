namespace OnRecord.Times;

/// <summary>How many units of time: "two and a half", "a few", "several", "half a".</summary>
static class Quantity
{
    /// <summary>Stands for a quantity that is not said: TIMEX3 writes X.</summary>
    public const double Unsaid = double.NaN;

    /// <summary>The words besides numbers that can begin a quantity.</summary>
    public static readonly string[] Openers = ["a", "an", "several", "many", "few", "some", "half", "numerous", "countless", "multiple", "dozens", "hundreds", "thousands", "any"];

    public static readonly string[] ApproximateOpeners = ["more", "less", "fewer", "at", "up", "no", "close", "just", "well", "as", "a", "only"];

    public static int Read(Match match, int at) => Read(match, at, out _);

    /// <summary>The end of the quantity at a lexeme, or -1; <paramref name="value"/> is NaN for a vague one.</summary>
    public static int Read(Match match, int at, out double value)
    {
        value = Unsaid;
        var lexeme = match[at];
        if (lexeme.Is(Kinds.Number))
        {
            value = lexeme.Value;
            return lexeme.Is(Kinds.ShortYear) ? -1 : at + 1;
        }
        switch (match.Surface(at))
        {
            case "a" or "A" or "an" or "An": return ReadAfterArticle(match, at + 1, ref value);
            case "half" or "Half":
                value = 0.5;
                return match.IsWord(at + 1, Grammar.A) || match.IsWord(at + 1, Grammar.An) ? at + 2 : -1;
            case "dozens" or "hundreds" or "thousands": return match.IsWord(at + 1, Grammar.Of) ? at + 2 : -1;
            default: return at + 1;
        }
    }

    static int ReadAfterArticle(Match match, int at, ref double value)
    {
        if (at >= match.End) return -1;
        if (match.IsWord(at, Grammar.Few) || match.IsWord(at, Grammar.NumberWord)) return match.IsWord(at + 1, Grammar.Of) ? at + 2 : at + 1;
        if (match.IsWord(at, Grammar.Couple)) return match.IsWord(at + 1, Grammar.Of) ? at + 2 : at + 1;
        if (match.IsWord(at, Grammar.HalfWord)) { value = 0.5; return at + 1; }
        if (match[at].Is(Kinds.Number)) { value = match[at].Value; return match[at].Digits == 0 && value is 12 or 100 or 1000 or 1000000 ? at + 1 : -1; }
        value = 1;
        return at;
    }

    /// <summary>"about", "more than", "at least", "a little over": what goes before a quantity and belongs to the expression.</summary>
    public static int ReadApproximation(Match match, int at)
    {
        var next = at + 1;
        if (next >= match.End) return -1;
        var second = match.Surface(next);
        if (match[at].Is(Kinds.Approximate)) return second is "the" && match.Surface(at) is not ("about" or "almost" or "nearly") ? -1 : next;
        return match.Surface(at) switch
        {
            "more" or "More" or "less" or "Less" or "fewer" or "Fewer" when second is "than" => next + 1,
            "at" or "At" when second is "least" or "most" => next + 1,
            "up" or "Up" when second is "to" => next + 1,
            "close" or "Close" when second is "to" => next + 1,
            "just" or "Just" or "well" or "Well" when second is "over" or "under" => next + 1,
            "no" or "No" when second is "more" or "less" or "fewer" && match.IsWord(next + 1, Grammar.Than) => next + 2,
            "as" when second is "many" or "much" or "long" or "little" or "few" && match.IsWord(next + 1, Grammar.As) => next + 2,
            _ => -1,
        };
    }

    /// <summary>The value in the quantity slot of a match.</summary>
    public static double Of(Match match, int nth = 0)
    {
        Read(match, match.IndexOf(Slot.Quantity, nth), out var value);
        return value;
    }

    /// <summary>The TIMEX3 value of a length of time: P2Y, PT30M, P2.5Y, PXM.</summary>
    public static string Length(double count, string unit)
    {
        (count, unit) = (count, unit) switch
        {
            (0.5, "TH") => (30, "TM"),
            (0.5, "Y") => (6, "M"),
            (0.5, "DE") => (5, "Y"),
            (0.25 or 0.5, "CE") => (count * 100, "Y"),
            _ => (count, unit),
        };
        var isClock = unit[0] == 'T' && unit.Length == 2;
        if (unit == "2W") { count *= 2; unit = "W"; }
        if (unit == "ML") { count *= 1000; unit = "Y"; }
        var number = double.IsNaN(count) ? "X" : count.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        return isClock ? string.Concat("PT", number, unit.AsSpan(1)) : string.Concat("P", number, unit);
    }
}
