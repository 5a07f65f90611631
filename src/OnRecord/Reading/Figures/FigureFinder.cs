using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Times;
using OnRecord.Words;

namespace OnRecord.Figures;

/// <summary>Finds the numbers that tell something, and what they measure.</summary>
public static class FigureFinder
{
    /// <summary>In order: the first that reads the number says what it is.</summary>
    static readonly NumberRule[] Rules =
    [
        ScoreRules.TryMagnitude, AgeRules.TryYearOld, UnitRules.TryHeight, MoneyRules.TryWord, UnitRules.TryUnit,
        AgeApposition.TryApposed, AgePredicate.TryPredicate, CountRules.TryPartitive, CountRules.TryThing, BareCountRules.TryBare,
    ];

    /// <summary>The figures with their amounts. Dates and clock times among <paramref name="times"/> are none.</summary>
    public static ImmutableArray<Figure> Find(Prose prose, ImmutableArray<Time> times)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        var atoms = new Atoms(prose);
        var dates = new DateSpans(times);
        foreach (var sentence in prose.Sentences)
        {
            atoms.Cut(sentence);
            FindIn(atoms, dates, figures);
        }
        return figures.ToImmutable();
    }

    /// <summary>The same figures with <see cref="Figure.About"/> filled in from the dependency structure.</summary>
    public static ImmutableArray<Figure> Measure(Prose parsed, ImmutableArray<Figure> figures, ImmutableArray<Entity> entities,
        ImmutableArray<Time> times)
    {
        if (figures.IsDefaultOrEmpty || parsed.Words.IsEmpty) return figures;
        var finder = new MeasureFinder(parsed, entities);
        var measured = ImmutableArray.CreateBuilder<Figure>(figures.Length);
        foreach (var figure in figures) measured.Add(figure with { About = finder.Of(figure) });
        return measured.MoveToImmutable();
    }

    static void FindIn(Atoms atoms, DateSpans dates, ImmutableArray<Figure>.Builder figures)
    {
        var last = 0;
        for (var at = atoms.FirstOpening; at < atoms.Count;)
        {
            if (!atoms[at].MayOpen || !Begins(atoms, at) || !TryAt(atoms, at, dates, out var draft, out var next))
            {
                at++;
                continue;
            }
            if (draft.Rule is null) { at = Math.Max(at + 1, next); continue; }
            var start = atoms[draft.Start].Start;
            if (start >= last)
            {
                last = atoms[draft.End - 1].End;
                figures.Add(FigureOf(atoms, draft, start, last));
                if (draft.Kind == FigureKind.Percentage) atoms.LastShare = draft;
                if (draft.Kind == FigureKind.Count) atoms.LastCount = draft.End;
                if (draft.Kind == FigureKind.Count && atoms.LastCounted != "person") atoms.LastCounted = draft.Amount.Unit;
            }
            at = Math.Max(at + 1, draft.End);
        }
    }

    static Figure FigureOf(Atoms atoms, Draft draft, int start, int end)
    {
        var thing = draft.Thing > 0 ? atoms[draft.Thing].Word : -1;
        return new(draft.Kind, start, end, draft.Amount, draft.Rule)
        {
            Also = draft.Also.IsDefault ? [] : draft.Also,
            About = thing < 0 ? null : new(atoms.Prose.Words[thing].Lemma, thing, "", -1, null),
        };
    }

    /// <summary>Whether a figure, or a number that is none, can begin here: asked of every atom that may open one.</summary>
    static bool Begins(Atoms atoms, int at)
    {
        ref readonly var atom = ref atoms[at];
        if (atom.Kind is AtomKind.Number or AtomKind.Code) return true;
        if (atom.Kind == AtomKind.Symbol) return true;
        if (atom.Term is { } term && (term.Kind & ~Term.NeverFirst) != 0) return true;
        if (atoms[at + 1].Kind == AtomKind.Symbol && atoms.Has(at + 1, TermKind.CurrencySign)) return true;
        return atoms.Text(at) switch
        {
            ['a' or 'A'] or ['a' or 'A', 'n' or 'N'] => atoms[at + 1].Term is not null || atoms.Is(at + 1, "score") || atoms.IsIn(at + 1, Cues.FullUnits),
            ['i' or 'I', 'n'] => atoms.IsIn(at + 1, Cues.Possessives),
            ['a' or 'A', ..] => atoms.IsAny(at, "age", "aged", "ages", "another"),
            [.., 'g'] and var text when text.EndsWith("long", StringComparison.Ordinal) => true,
            ['m' or 'M', ..] and var text => text.StartsWith("multi", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    /// <summary>A draft without a rule name means: no figure, go on at <paramref name="next"/>.</summary>
    static bool TryAt(Atoms atoms, int at, DateSpans dates, out Draft draft, out int next)
    {
        next = at + 1;
        if (MoneyRules.TrySign(atoms, at, out draft) || MoneyRules.TryMulti(atoms, at, out draft)) return true;
        if (AgeRules.TryDecade(atoms, at, out draft) || AgeRules.TryAged(atoms, at, out draft)) return true;
        if (RankRules.TryMultiple(atoms, at, out draft) || ScoreRules.TryScore(atoms, at, out draft)) return true;
        if (atoms[at].Kind is AtomKind.Number or AtomKind.Code && NotFigures.Skip(atoms, at) is var after && after > at)
        {
            (draft, next) = (default, after);
            return true;
        }
        if (RankRules.TryFraction(atoms, at, out draft)) return true;
        if (!dates.Hold(atoms[at]) && RankRules.TryOrdinal(atoms, at, out draft)) return true;
        if (DurationRules.TryArticle(atoms, at, out draft)) return true;
        if (Numerals.TryRead(atoms, at, shortScales: false, out var numeral))
            return TryNumber(atoms, numeral, dates, out draft, out next);
        return DurationRules.TryOrTwo(atoms, at, out draft) || DurationRules.TryLong(atoms, at, out draft)
            || DurationRules.TryBare(atoms, at, out draft);
    }

    static bool TryNumber(Atoms atoms, Numeral numeral, DateSpans dates, out Draft draft, out int next)
    {
        next = numeral.End;
        var dated = dates.Hold(atoms[numeral.Start]);
        foreach (var rule in Rules)
        {
            if (!rule(atoms, numeral, out draft)) continue;
            if (!dated || draft.Kind is FigureKind.Duration or FigureKind.Age) return true;
        }
        draft = default;
        return true;
    }
}
