namespace OnRecord.Times;

/// <summary>How far an expression reaches: what after it belongs to it, and which article does not.</summary>
sealed partial class SentenceReader
{
    /// <summary>A date takes the part of the day or the clock time right after it ("Friday night", "May 8 1:00 a.m."), a clock time the date ("8 p.m. Friday").</summary>
    Piece Extend(Piece piece, ref int next)
    {
        for (var turn = 0; turn < 2 && next < match.End && piece.Sense.IsTime; turn++)
        {
            var after = lexemes[next];
            if (IsDay(piece.Sense) && after.Is(Kinds.DayPart) && !after.Is(Kinds.Plural))
            {
                piece = piece with { End = next + 1, Sense = Sense.Time(piece.Sense.Value + "T" + after.Code) };
                next++;
                continue;
            }
            var isDay = IsDay(piece.Sense);
            if (!isDay && !piece.Sense.IsFloating) break;
            var (count, kept) = (bestCount, (best[0], best[1], best[2]));
            anchor.Note(piece.Sense);
            Match(next);
            var found = bestCount == 1 && best[0].Start == next ? best[0] : default;
            bestCount = count;
            (best[0], best[1], best[2]) = kept;
            if (found.Rule is null || !found.Sense.IsTime) break;
            if (isDay && found.Sense.IsFloating && found.Sense.Value.Contains(':', StringComparison.Ordinal)) piece = piece with { End = found.End, Sense = WithDay(found.Sense, piece.Sense.Value) };
            else if (piece.Sense.IsFloating && IsDay(found.Sense)) piece = piece with { End = found.End, Sense = WithDay(piece.Sense, found.Sense.Value) };
            else if (piece.Sense.IsFloating && found.Rule == "tonight") piece = piece with { End = found.End, Sense = WithDay(piece.Sense, found.Sense.Value[..^3]) };
            else break;
            next = piece.End;
        }
        return piece;
    }

    static Sense WithDay(Sense time, string day) => time with { Value = day + time.Value[time.Value.IndexOf('T', StringComparison.Ordinal)..], IsFloating = false };

    static bool IsDay(Sense sense) => sense.Type == TimexType.Date && sense.IsTime && (sense.Value.Length == 10 && sense.Value[4] == '-' && sense.Value[7] == '-' || sense.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && sense.Value.Length == 10);

    /// <summary>"the spring offensive", "the ten-year struggle": the article belongs to the noun, not to the time.</summary>
    bool IsAttributive(Piece piece)
    {
        if (piece.End - piece.Start < 2 || piece.End >= match.End || !match.IsWord(piece.Start, Grammar.The)) return false;
        for (var i = piece.Start + 1; i < piece.End; i++)
            if (match.IsWord(i, Grammar.Of)) return false;
        if (!lexemes[piece.End - 1].Is(Kinds.Season | Kinds.Number | Kinds.Month) && piece.Sense.Type != TimexType.Duration && !match.IsKind(piece.Start + 1, Kinds.Ordinal)) return false;
        return anchor.Prose.Words[lexemes[piece.End].Word].Penn is Words.Penn.Nn or Words.Penn.Nns or Words.Penn.Nnp or Words.Penn.Jj or Words.Penn.Nnps;
    }
}
