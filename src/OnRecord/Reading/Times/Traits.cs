namespace OnRecord.Times;

/// <summary>What kind of text a report is, as far as its times depend on it.</summary>
readonly record struct Traits(bool IsNarrative, bool IsBusiness)
{
    const int FewYears = 6;

    /// <summary>
    /// A narrative gives many years that lie far from the day of publication, with months, and hardly a day near it ("yesterday", "last week").
    /// A business report uses the words of one.
    /// </summary>
    /// <param name="lexemes">Of the sentences that can tell a time.</param>
    /// <param name="words">How many words the whole report has.</param>
    public static Traits Of(List<Lexeme> lexemes, int words, DateOnly? published)
    {
        int years = 0, far = 0, other = 0, months = 0, near = 0, business = 0;
        for (var i = 0; i < lexemes.Count; i++)
        {
            var kinds = lexemes[i].Kinds;
            if (kinds == Kinds.None) continue;
            if ((kinds & (Kinds.NearDay | Kinds.Weekday)) != 0 || (kinds & Kinds.Relative) != 0 && i + 1 < lexemes.Count && lexemes[i + 1].Is(Kinds.Unit | Kinds.Month | Kinds.Season) && (i == 0 || lexemes[i - 1].Literal != Grammar.The)) near++;
            if ((kinds & Kinds.Month) != 0) months++;
            if ((kinds & (Kinds.Business | Kinds.Quarter)) != 0) business++;
            if ((kinds & Kinds.Era) != 0 && i > 0 && lexemes[i - 1].Is(Kinds.Number)) { years++; far++; }
            if ((kinds & Kinds.Number) == 0 || lexemes[i].Digits != 4 || lexemes[i].Value is < 1000 or > 2100 || lexemes[i].Value % 100 == 0) continue;
            years++;
            if (published is not { } day || Math.Abs(lexemes[i].Value - day.Year) > 3) far++;
            else if (lexemes[i].Value != day.Year) other++;
        }
        var distant = far + (years > 3 * FewYears && months * 3 >= years * 2 ? other : 0);
        var isNarrative = years >= FewYears && distant * 10 >= years * 7 && near * 8 < years + months
            && (months * 3 >= years || (near == 0 && far * 10 >= years * 9)) && years * 400 > words;
        return new(isNarrative, business >= 2);
    }
}
