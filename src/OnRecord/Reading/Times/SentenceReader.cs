using System.Collections.Immutable;
using System.Numerics;

namespace OnRecord.Times;

/// <summary>Reads one sentence after another: at each lexeme the longest match of all rules wins, and what was found goes to the anchor.</summary>
sealed partial class SentenceReader(List<Lexeme> lexemes, Anchor anchor)
{
    readonly Match match = new(lexemes, anchor);

    readonly record struct Piece(int Start, int End, Sense Sense, string Rule);

    /// <summary>The expressions of the best match so far.</summary>
    readonly Piece[] best = new Piece[3];
    int bestCount;
    Piece? pending;

    /// <summary>For each lexeme of the sentence the kinds of it and of all behind it.</summary>
    Kinds[] ahead = new Kinds[128];

    public ImmutableArray<Time>.Builder Found { get; } = ImmutableArray.CreateBuilder<Time>();

    /// <summary>Reads the lexemes <c>[begin, end)</c> of one sentence.</summary>
    public void Read(int begin, int end)
    {
        match.Begin = begin;
        match.End = end;
        anchor.BeginSentence();
        LookAhead();
        for (var at = begin; at < end;)
        {
            at = match[at] is { Kinds: Kinds.None, Literal: 0 } ? at + 1 : ReadAt(at);
        }
        Flush();
    }

    void LookAhead()
    {
        var count = match.End - match.Begin;
        if (count > ahead.Length) ahead = new Kinds[count * 2];
        var kinds = Kinds.None;
        for (var i = count - 1; i >= 0; i--) ahead[i] = kinds |= match[match.Begin + i].Kinds;
    }

    int ReadAt(int at)
    {
        if (!TryBest(at)) return at + 1;
        var next = best[bestCount - 1].End;
        var last = Extend(best[bestCount - 1], ref next);
        for (var i = 0; i < bestCount - 1; i++) Accept(best[i]);
        Accept(last);
        return Math.Max(next, at + 1);
    }

    /// <summary>The best match that begins here, with the words before a date that belong to it.</summary>
    bool TryBest(int at)
    {
        Match(at);
        if (!MayModify(at) || lexemes[at].Literal == Grammar.The && !MayModify(at + 1)) return bestCount > 0;
        var plain = bestCount > 0 ? best[bestCount - 1].End : -1;
        var count = bestCount;
        Span<Piece> kept = [best[0], best[1], best[2]];
        var inner = Modifiers.ReadPartOfDay(match, at, out var code);
        if (inner < 0) { inner = Modifiers.Read(match, at); code = ""; }
        if (inner > at && inner < match.End)
        {
            Match(inner);
            if (bestCount > 0 && best[0].Start == inner && best[bestCount - 1].End > plain && CanModify(best[0].Sense, code))
            {
                best[0] = best[0] with { Start = at, Sense = code.Length == 0 ? best[0].Sense : Sense.Time(best[0].Sense.Value + "T" + code) };
                return true;
            }
        }
        kept.CopyTo(best);
        bestCount = count;
        return count > 0;
    }

    bool MayModify(int at) => at < match.End && (lexemes[at].Is(Kinds.DayPart) || Grammar.OpensModifier(lexemes[at].Literal));

    static bool CanModify(Sense sense, string code) =>
        sense.IsTime && sense.Type is TimexType.Date && char.IsAsciiDigit(sense.Value[0]) | sense.Value.StartsWith("XXXX", StringComparison.Ordinal) | sense.Value.StartsWith("BC", StringComparison.Ordinal)
        && (code.Length == 0 || IsDay(sense)) || code.Length == 0 && sense.Type is TimexType.Time && sense.Value[^3] == 'T';

    void Match(int at)
    {
        bestCount = 0;
        ref readonly var lexeme = ref match[at];
        ref readonly var next = ref at + 1 < match.End ? ref match[at + 1] : ref NoLexeme;
        if (lexeme.Literal != 0) TryRules(Grammar.StartingWith(lexeme.Literal), at, next);
        for (var kinds = (uint)lexeme.Kinds; kinds != 0; kinds &= kinds - 1) TryRules(Grammar.StartingWithKind(BitOperations.TrailingZeroCount(kinds)), at, next);
    }

    static readonly Lexeme NoLexeme;

    void TryRules(CandidateList candidates, int at, in Lexeme next)
    {
        var kinds = ahead[at - match.Begin];
        if (!candidates.Union.Fits(next, kinds)) return;
        foreach (ref readonly var candidate in candidates.All)
        {
            if (!candidate.Fits(next, kinds)) continue;
            var rule = Grammar.Rule(candidate.Rule);
            match.TryAt(at);
            if (!rule.Compiled.TryMatch(match, at)) continue;
            var extents = rule.Compiled.Extents;
            if (bestCount > 0 && match.ExtentEnds[extents - 1] <= best[bestCount - 1].End) continue;
            Keep(rule, extents);
        }
    }

    void Keep(Rule rule, int extents)
    {
        Span<Piece> pieces = [default, default, default];
        for (var i = 0; i < extents; i++)
        {
            if (rule.Productions[i](match) is not { } sense) return;
            pieces[i] = new(match.ExtentStarts[i], match.ExtentEnds[i], sense, rule.Name);
        }
        pieces.CopyTo(best);
        bestCount = extents;
    }

    void Accept(Piece piece)
    {
        if (!piece.Sense.IsTime) return;
        if (IsAttributive(piece)) piece = piece with { Start = piece.Start + 1 };
        if (pending is { Sense.IsFloating: true } waiting && IsDay(piece.Sense) && piece.Start - waiting.End is 1 or 2)
            pending = waiting with { Sense = WithDay(waiting.Sense, piece.Sense.Value) };
        Flush();
        pending = piece;
        anchor.Note(piece.Sense);
    }

    void Flush()
    {
        if (pending is not { } piece) return;
        pending = null;
        Found.Add(new(piece.Sense.Type, lexemes[piece.Start].Start, lexemes[piece.End - 1].End, piece.Sense.Value, piece.Rule)
        {
            Range = TimeValue.RangeOf(piece.Sense.Value), Offset = piece.Sense.Offset,
        });
    }
}
