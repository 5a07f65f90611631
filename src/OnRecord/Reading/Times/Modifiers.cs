namespace OnRecord.Times;

/// <summary>Words before a date that say which part of it is meant and belong to the expression: "early", "mid-", "the end of".</summary>
static class Modifiers
{
    /// <summary>The words a modifier can begin with.</summary>
    public static readonly string[] Openers = ["the", "early", "late", "later", "earlier", "mid", "end", "start", "beginning", "middle", "close", "dawn", "remainder", "rest", "eve", "first", "second", "latter", "last", "final", "closing", "opening", "very"];

    /// <summary>The end of such words at a lexeme, or -1: the date must begin right there.</summary>
    public static int Read(Match m, int at)
    {
        var next = at;
        if (m.Surface(next) is "the" or "The" && next + 1 < m.End) next++;
        if (m.Surface(next) is "very" or "Very" && next + 1 < m.End) next++;
        return m.Surface(next) switch
        {
            "early" or "Early" or "late" or "Late" or "later" or "Later" or "earlier" or "Earlier" => AfterEarly(m, next + 1),
            "mid" or "Mid" => SkipHyphen(m, next + 1),
            "end" or "End" or "start" or "Start" or "beginning" or "Beginning" or "middle" or "close" or "dawn" or "remainder" or "rest" or "eve" => AfterPart(m, next + 1),
            "first" or "First" or "second" or "latter" or "early" or "later" or "last" or "better" or "final" or "closing" or "opening" => AfterHalf(m, next + 1),
            _ => -1,
        };
    }

    /// <summary>The part of the day that a date follows: "the night of", "the early morning hours of".</summary>
    public static int ReadPartOfDay(Match m, int at, out string code)
    {
        code = "";
        var next = at;
        if (m.Surface(next) is "the" or "The" && next + 1 < m.End) next++;
        if (m.Surface(next) is "early" or "Early" or "late" or "Late" && next + 1 < m.End) next++;
        if (m.IsWord(next, Grammar.In) && m.IsWord(next + 1, Grammar.The)) next += 2;
        if (!m.IsKind(next, Kinds.DayPart)) return -1;
        code = m[next].Code;
        next++;
        if (next < m.End && m.Surface(next) is "hours") next++;
        return m.IsWord(next, Grammar.Of) ? next + 1 : -1;
    }

    static int AfterEarly(Match m, int next)
    {
        next = SkipHyphen(m, next);
        if (m.IsWord(next, Grammar.To) && next + 1 < m.End && m.Surface(next + 1) is "mid" or "late") next = SkipHyphen(m, next + 2);
        return m.IsWord(next, Grammar.In) || m.IsWord(next, Grammar.On) ? next + 1 : next;
    }

    static int AfterPart(Match m, int next) => m.IsWord(next, Grammar.Of) ? next + 1 : -1;

    static int AfterHalf(Match m, int next)
    {
        if (next >= m.End || m.Surface(next) is not ("half" or "part" or "days" or "weeks" or "months" or "hours" or "third")) return -1;
        return m.IsWord(next + 1, Grammar.Of) ? next + 2 : -1;
    }

    static int SkipHyphen(Match m, int next) => m.IsKind(next, Kinds.Hyphen) ? next + 1 : next;
}
