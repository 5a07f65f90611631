using System.Collections.Immutable;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>One document whose names are marked: its text as prose, and the names in it.</summary>
sealed record NamedDocument(string Id, Prose Prose, ImmutableArray<NamedSpan> Names)
{
    /// <summary>
    /// The sentences that our tokenizer cuts more finely ("Bailey-Ross" in three), so cut; null if there are none. A model that is to read raw text must
    /// have seen its words.
    /// </summary>
    public NamedDocument? Recut()
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var words = ImmutableArray.CreateBuilder<Word>();
        var names = ImmutableArray.CreateBuilder<NamedSpan>();
        var pieces = new List<Piece>();
        var starts = new int[Prose.Words.Length + 1];
        foreach (var sentence in Prose.Sentences)
        {
            var first = words.Count;
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                starts[i] = words.Count;
                pieces.Clear();
                Tokenizer.Cut(Prose.Text, Prose.Words[i].Start, Prose.Words[i].End, pieces);
                foreach (var piece in pieces) words.Add(new(piece.Start, piece.End));
            }
            if (words.Count - first == sentence.EndWord - sentence.FirstWord)
            {
                words.Count = first;
                continue;
            }
            starts[sentence.EndWord] = words.Count;
            foreach (var name in Names)
                if (name.First >= sentence.FirstWord && name.End <= sentence.EndWord) names.Add(new(starts[name.First], starts[name.End], name.Type));
            sentences.Add(new(sentence.Start, sentence.End, first, words.Count, sentence.Block));
        }
        return sentences.Count == 0 ? null : new(Id + ":recut", new(Prose.Text, sentences.ToImmutable(), words.ToImmutable()), names.ToImmutable());
    }

    /// <summary>Some of the sentences as a headline writes them: every fourth With Most Words Raised, every tenth IN CAPITALS.</summary>
    public NamedDocument Headlines()
    {
        var text = Prose.Text.ToCharArray();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var s = 0; s < Prose.Sentences.Length; s++)
        {
            var sentence = Prose.Sentences[s];
            if (s % 4 != 1 && s % 10 != 2) continue;
            sentences.Add(sentence);
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                var (start, end) = (Prose.Words[i].Start, Prose.Words[i].End);
                if (s % 10 == 2)
                    for (var c = start; c < end; c++) text[c] = char.ToUpperInvariant(text[c]);
                else if (end - start > 3 || !IsSmall(Prose.SurfaceOf(i))) text[start] = char.ToUpperInvariant(text[start]);
            }
        }
        return this with { Id = Id + ":headlines", Prose = new(new(text), sentences.ToImmutable(), Prose.Words) };
    }

    static bool IsSmall(ReadOnlySpan<char> surface) => surface is
        "a" or "an" or "the" or "of" or "in" or "on" or "at" or "to" or "for" or "and" or "or" or "but" or "by" or "as" or "n't" or "'s" or "’s" or "al" or "de";

    /// <summary>The same document with our tags on its words.</summary>
    public NamedDocument Tagged(WordModels models) =>
        this with { Prose = WordReader.Describe(models, Prose.Text, Prose.Sentences, [.. Prose.Words.Select(w => new Piece(w.Start, w.End, false))]) };
}

/// <summary>A marked name over words <c>[First, End)</c>. <see cref="Type"/> is null for what is marked as a name but not as a person, organisation, place or group.</summary>
readonly record struct NamedSpan(int First, int End, NameType? Type);
