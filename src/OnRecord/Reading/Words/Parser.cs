using System.Runtime.InteropServices;

namespace OnRecord.Words;

/// <summary>Gives each word its head and universal dependency relation, and looks at its tags again.</summary>
public static class Parser
{
    public static Prose Parse(Prose prose) => Parse(WordModels.Shipped, prose);

    internal static Prose Parse(WordModels models, Prose prose)
    {
        if (models.Network is not { } network || prose.IsParsed) return prose;
        var words = prose.Words.ToArray();
        using var run = new ParserRun(models, network, prose, words);
        for (var first = 0; first < prose.Sentences.Length;)
        {
            int end = first, size = 0;
            while (end < prose.Sentences.Length && (size == 0 || size + Length(prose, end) <= ParserRun.Rows)) size += Length(prose, end++);
            run.Parse(first, end);
            first = end;
        }
        return new(prose.Text, prose.Sentences, ImmutableCollectionsMarshal.AsImmutableArray(words)) { IsParsed = true };
    }

    static int Length(Prose prose, int sentence) => prose.Sentences[sentence].EndWord - prose.Sentences[sentence].FirstWord;
}
