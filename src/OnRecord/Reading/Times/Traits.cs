namespace OnRecord.Times;

/// <summary>What kind of text a report is, as far as its times depend on it.</summary>
readonly record struct Traits(bool IsNarrative, bool IsBusiness)
{
    const int FewYears = 6;

    /// <summary>
    /// A narrative gives many years that lie far from the day of publication and few days that are near it ("yesterday", "Friday").
    /// A business report uses the words of one.
    /// </summary>
    public static Traits Of(List<Lexeme> lexemes, DateOnly? published)
    {
        int years = 0, far = 0, other = 0, near = 0, business = 0;
        for (var i = 0; i < lexemes.Count; i++)
        {
            var kinds = lexemes[i].Kinds;
            if (kinds == Kinds.None) continue;
            if ((kinds & (Kinds.NearDay | Kinds.Weekday)) != 0) near++;
            if ((kinds & (Kinds.Business | Kinds.Quarter)) != 0) business++;
            if ((kinds & Kinds.Era) != 0 && i > 0 && lexemes[i - 1].Is(Kinds.Number)) { years++; far++; }
            if ((kinds & Kinds.Number) == 0 || lexemes[i].Digits != 4 || lexemes[i].Value is < 1000 or > 2100 || lexemes[i].Value % 100 == 0) continue;
            years++;
            if (published is not { } day || Math.Abs(lexemes[i].Value - day.Year) > 3) far++;
            else if (lexemes[i].Value != day.Year) other++;
        }
        var isNarrative = years >= FewYears && (far + (years > 3 * FewYears ? other : 0)) * 10 >= years * 7 && near * 4 < years * (published is null ? 2 : 1) && years * 400 > lexemes.Count;
        return new(isNarrative, business >= 2);
    }
}
