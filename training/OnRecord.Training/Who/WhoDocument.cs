using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>A treebank document as prose, with the entities its annotators saw in it.</summary>
sealed record WhoDocument(string Id, Prose Prose, List<GoldMention> Mentions)
{
    /// <param name="goldStructure">Take tags and structure from the treebank; else both are read by the shipped models on the treebank's words.</param>
    public static List<WhoDocument> Read(string path, bool goldStructure)
    {
        var documents = new List<WhoDocument>();
        var sentences = new List<GoldSentence>();
        foreach (var sentence in Treebank.Read(path))
        {
            if (sentence.OpensDocument && sentences.Count > 0) Close();
            sentences.Add(sentence);
        }
        if (sentences.Count > 0) Close();
        return documents;

        void Close()
        {
            documents.Add(Of(sentences, goldStructure));
            sentences.Clear();
        }
    }

    static WhoDocument Of(List<GoldSentence> sentences, bool goldStructure)
    {
        var gold = GoldText.Of(sentences);
        var words = sentences.SelectMany(s => s.Words).ToList();
        var heads = new List<int>(words.Count);
        foreach (var sentence in sentences)
        {
            var from = heads.Count;
            foreach (var word in sentence.Words) heads.Add(word.Head < 0 ? -1 : from + word.Head);
        }
        var prose = goldStructure ? GoldProse(gold, words, heads) : Parser.Parse(WordReader.Describe(WordModels.Shipped, gold.Text, gold.Sentences, gold.Pieces));
        return new(sentences[0].Document, prose, GoldMentions.Of(words, heads));
    }

    static Prose GoldProse(GoldText gold, List<GoldWord> words, List<int> heads)
    {
        var built = ImmutableArray.CreateBuilder<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var span = gold.Pieces[i].Span();
            built.Add(new(span.Start, span.End) { Upos = words[i].Tags.Upos, Penn = words[i].Tags.Penn, Lemma = words[i].Lemma, Head = heads[i], Relation = words[i].Relation });
        }
        return new(gold.Text, gold.Sentences, built.MoveToImmutable()) { IsParsed = true };
    }
}
