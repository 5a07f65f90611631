using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>Finds what was said, in which words and by whom, and on whose word each sentence stands.</summary>
public static class StatementFinder
{
    /// <returns>The pieces in text order, and a basis for each sentence.</returns>
    public static (ImmutableArray<Statement> Statements, ImmutableArray<Basis> Bases) Find(Prose prose, ImmutableArray<Entity> entities)
    {
        var text = new SpokenText(prose);
        var found = new List<Attribution>();
        for (var u = 0; u < text.Units.Length; u++)
        {
            VerbStatements.Find(text, u, found);
            NounStatements.Find(text, u, found);
            HearsayAdverbs.Find(text, u, found);
            SourcePhrases.Find(text, u, found);
            ColonContent.NameAndColon(text, u, found);
        }
        AfterQuotation.Find(text, found);
        PostedText.Find(text, found);
        var standing = Settling.Outermost(found);
        LooseQuotations.Attach(text, standing);
        var mentions = new MentionIndex(entities);
        var bases = Bases.Of(text, standing, mentions, entities);
        return (Utterances.Of(text, standing, [.. Settling.Within(found, standing), .. InnerQuotations.Find(text)], mentions), bases);
    }
}
