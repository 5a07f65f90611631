using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Times;

/// <summary>Finds dates, times, durations and sets and resolves them against the day of publication.</summary>
public static class TimeFinder
{
    /// <summary>
    /// Reads a report's times in order. In news, relative expressions are reckoned from the day of publication; a text that tells of other years
    /// throughout is read as a narrative, whose expressions are reckoned from the last date mentioned.
    /// </summary>
    /// <param name="published">The anchor for relative expressions; null, or a day no report has, leaves them with the value they have without it.</param>
    public static ImmutableArray<Time> Find(Prose prose, Published? published)
    {
        var lexemes = new List<Lexeme>(prose.Words.Length);
        var ends = new int[prose.Sentences.Length];
        var lexer = new Lexer(Grammar.Lexicon, prose, lexemes);
        for (var s = 0; s < prose.Sentences.Length; s++)
        {
            if (lexer.MayTellTime(prose.Sentences[s])) lexer.Read(prose.Sentences[s]);
            ends[s] = lexemes.Count;
        }
        var day = published?.Day is { Year: > Calendar.EarliestYear and < Calendar.LatestYear } known ? known : default(DateOnly?);
        var traits = Traits.Of(lexemes, prose.Words.Length, day);
        if (day is null && !traits.IsNarrative) day = Dateline.Day(prose, lexemes, ends);
        var anchor = new Anchor(prose, day, traits.IsNarrative) { IsBusiness = traits.IsBusiness };
        var reader = new SentenceReader(lexemes, anchor);
        var begin = 0;
        foreach (var end in ends)
        {
            reader.Read(begin, end);
            begin = end;
        }
        return reader.Found.DrainToImmutable();
    }

    /// <summary>A report without a known day of publication gives it in a line of its own.</summary>
    static class Dateline
    {
        const int Lines = 8;

        public static DateOnly? Day(Prose prose, List<Lexeme> lexemes, int[] ends)
        {
            var anchor = new Anchor(prose, null, false);
            var reader = new SentenceReader(lexemes, anchor);
            var begin = 0;
            for (var s = 0; s < Math.Min(ends.Length, Lines); begin = ends[s++])
            {
                var sentence = prose.Sentences[s];
                if (ends[s] - begin > 12 || ends[s] == begin) continue;
                reader.Read(begin, ends[s]);
                if (reader.Found is [.., { Type: TimexType.Date or TimexType.Time } time] && (sentence.Block == BlockKind.Date || time.End - time.Start >= (sentence.End - sentence.Start) * 2 / 3)
                    && Mention.TryParse(time.Value, out var mention) && mention.Date is { } day) return day;
            }
            return null;
        }
    }
}
