using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>The lists of cues.tsv by name; each row of the table says what its words are for.</summary>
static class Cues
{
    static readonly Dictionary<string, WordSet> Lists = WordSet.Table("Reading/Figures/cues.tsv");

    public static readonly WordSet Aircraft = Named(nameof(Aircraft));
    public static readonly WordSet AfterBareUnits = Named(nameof(AfterBareUnits));
    public static readonly WordSet AfterDigits = Named(nameof(AfterDigits));
    public static readonly WordSet AfterDistance = Named(nameof(AfterDistance));
    public static readonly WordSet AfterHalf = Named(nameof(AfterHalf));
    public static readonly WordSet AfterOf = Named(nameof(AfterOf));
    public static readonly WordSet AfterOneUnit = Named(nameof(AfterOneUnit));
    public static readonly WordSet AfterPredicateAge = Named(nameof(AfterPredicateAge));
    public static readonly WordSet AgeUnits = Named(nameof(AgeUnits));
    public static readonly WordSet AtAnAge = Named(nameof(AtAnAge));
    public static readonly WordSet AtFirst = Named(nameof(AtFirst));
    public static readonly WordSet Be = Named(nameof(Be));
    public static readonly WordSet BeforeAge = Named(nameof(BeforeAge));
    public static readonly WordSet BeforeBareUnits = Named(nameof(BeforeBareUnits));
    public static readonly WordSet BeforeFate = Named(nameof(BeforeFate));
    public static readonly WordSet BeforeFew = Named(nameof(BeforeFew));
    public static readonly WordSet BeforeMagnitude = Named(nameof(BeforeMagnitude));
    public static readonly WordSet BeforeOneDay = Named(nameof(BeforeOneDay));
    public static readonly WordSet BeforeOneUnit = Named(nameof(BeforeOneUnit));
    public static readonly WordSet BeforePredicateAge = Named(nameof(BeforePredicateAge));
    public static readonly WordSet BetweenNumberAndUnit = Named(nameof(BetweenNumberAndUnit));
    public static readonly WordSet BoundBeforeOver = Named(nameof(BoundBeforeOver));
    public static readonly WordSet BoundsBeforeUnit = Named(nameof(BoundsBeforeUnit));
    public static readonly WordSet BoundsBeforeYearLike = Named(nameof(BoundsBeforeYearLike));
    public static readonly WordSet ClockSigns = Named(nameof(ClockSigns));
    public static readonly WordSet CodeSigns = Named(nameof(CodeSigns));
    public static readonly WordSet Changing = Named(nameof(Changing));
    public static readonly WordSet Collectives = Named(nameof(Collectives));
    public static readonly WordSet CompoundUnits = Named(nameof(CompoundUnits));
    public static readonly WordSet Deeds = Named(nameof(Deeds));
    public static readonly WordSet Determiners = Named(nameof(Determiners));
    public static readonly WordSet Doers = Named(nameof(Doers));
    public static readonly WordSet DoubtfulCurrencies = Named(nameof(DoubtfulCurrencies));
    public static readonly WordSet FullUnits = Named(nameof(FullUnits));
    public static readonly WordSet Gravely = Named(nameof(Gravely));
    public static readonly WordSet GenericPersons = Named(nameof(GenericPersons));
    public static readonly WordSet GroupsOf = Named(nameof(GroupsOf));
    public static readonly WordSet Growing = Named(nameof(Growing));
    public static readonly WordSet Guns = Named(nameof(Guns));
    public static readonly WordSet Having = Named(nameof(Having));
    public static readonly WordSet HyphenedToNumbers = Named(nameof(HyphenedToNumbers));
    public static readonly WordSet InsideConversion = Named(nameof(InsideConversion));
    public static readonly WordSet Introducing = Named(nameof(Introducing));
    public static readonly WordSet JoiningThing = Named(nameof(JoiningThing));
    public static readonly WordSet LastingThings = Named(nameof(LastingThings));
    public static readonly WordSet Measured = Named(nameof(Measured));
    public static readonly WordSet Moving = Named(nameof(Moving));
    public static readonly WordSet NeverOne = Named(nameof(NeverOne));
    public static readonly WordSet NotBareOne = Named(nameof(NotBareOne));
    public static readonly WordSet NotBareUnits = Named(nameof(NotBareUnits));
    public static readonly WordSet NotCountedAttributes = Named(nameof(NotCountedAttributes));
    public static readonly WordSet NotOne = Named(nameof(NotOne));
    public static readonly WordSet NotRanked = Named(nameof(NotRanked));
    public static readonly WordSet NumberAbbreviations = Named(nameof(NumberAbbreviations));
    public static readonly WordSet PartRoles = Named(nameof(PartRoles));
    public static readonly WordSet PartWords = Named(nameof(PartWords));
    public static readonly WordSet Periods = Named(nameof(Periods));
    public static readonly WordSet Playing = Named(nameof(Playing));
    public static readonly WordSet Possessives = Named(nameof(Possessives));
    public static readonly WordSet PluralModifiers = Named(nameof(PluralModifiers));
    public static readonly WordSet Ranging = Named(nameof(Ranging));
    public static readonly WordSet Ratios = Named(nameof(Ratios));
    public static readonly WordSet SeldomOne = Named(nameof(SeldomOne));
    public static readonly WordSet Standing = Named(nameof(Standing));
    public static readonly WordSet StoppingDeterminers = Named(nameof(StoppingDeterminers));
    public static readonly WordSet Streets = Named(nameof(Streets));
    public static readonly WordSet Totalling = Named(nameof(Totalling));
    public static readonly WordSet TotalsOf = Named(nameof(TotalsOf));
    public static readonly WordSet Voting = Named(nameof(Voting));
    public static readonly WordSet Wishing = Named(nameof(Wishing));

    static WordSet Named(string name) => Lists[name];
}
