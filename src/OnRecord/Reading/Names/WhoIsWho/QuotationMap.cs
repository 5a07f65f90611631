using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Which words stand between quotation marks. A mark left open ends with its paragraph unless the next opens with a mark again.</summary>
static class QuotationMap
{
    /// <returns>For each word the number of its quotation, or -1.</returns>
    public static int[] Of(Prose prose)
    {
        var number = new int[prose.Words.Length];
        Array.Fill(number, -1);
        int open = -1, next = 0, paragraphEnd = -1;
        for (var s = 0; s < prose.Sentences.Length; s++)
        {
            var sentence = prose.Sentences[s];
            if (paragraphEnd >= 0 && HasLineBreak(prose.Text, paragraphEnd, sentence.Start) && !OpensWithMark(prose, sentence)) open = -1;
            else if (paragraphEnd >= 0 && open >= 0 && HasLineBreak(prose.Text, paragraphEnd, sentence.Start)) open = -1;
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                var form = prose.SurfaceOf(i);
                if (form is "“" or "``" || (form is "\"" && open < 0)) open = next++;
                else if (form is "”" or "''" or "\"") open = -1;
                else number[i] = open;
            }
            paragraphEnd = sentence.End;
        }
        return number;
    }

    static bool OpensWithMark(Prose prose, Sentence sentence) =>
        sentence.EndWord > sentence.FirstWord && prose.SurfaceOf(sentence.FirstWord) is "“" or "\"" or "``";

    static bool HasLineBreak(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).Contains('\n');
}
