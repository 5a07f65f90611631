using System.Collections.Immutable;
using OnRecord.Names;
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

    /// <summary>The names as the annotators' entities have them, for measuring who-is-who by itself.</summary>
    public ImmutableArray<Name> GoldNames()
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        var taken = new HashSet<int>();
        foreach (var mention in Mentions.OrderBy(m => m.Head))
        {
            if (Prose.Words[mention.Head].Upos != Upos.Propn || TypeOf(mention.Type) is not { } type) continue;
            int first = mention.Head, end = mention.Head + 1;
            while (first > mention.First && Prose.Words[first - 1].Upos == Upos.Propn) first--;
            while (end < mention.End && Prose.Words[end].Upos == Upos.Propn) end++;
            while (type == NameType.Person && end - first > 1 && Nouns.IsTitle(Prose.SurfaceOf(first), out _, out _)) first++;
            if (Enumerable.Range(first, end - first).All(taken.Add)) names.Add(new(type, Prose.Words[first].Start, Prose.Words[end - 1].End, first, end));
        }
        return names.ToImmutable();
    }

    static NameType? TypeOf(string type) => type switch
    {
        "person" => NameType.Person, "organization" => NameType.Organisation, "place" => NameType.Place, "object" or "substance" => NameType.Product,
        "event" => NameType.Event, "abstract" => NameType.Work, _ => null,
    };

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
