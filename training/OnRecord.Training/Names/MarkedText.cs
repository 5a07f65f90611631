using System.Collections.Immutable;
using System.Text;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>Builds prose from words that are already cut, and gathers their name tags.</summary>
sealed class MarkedText
{
    readonly StringBuilder text = new();
    readonly List<Word> words = [];
    readonly List<string> tags = [];
    readonly List<Sentence> sentences = [];
    int sentenceStart;

    public int Words => words.Count;

    public void Add(string form, string tag, bool spaceBefore)
    {
        if (text.Length > 0 && spaceBefore) text.Append(' ');
        words.Add(new(text.Length, text.Length + form.Length));
        text.Append(form);
        tags.Add(tag);
    }

    public void EndSentence()
    {
        if (words.Count == sentenceStart) return;
        sentences.Add(new(words[sentenceStart].Start, words[^1].End, sentenceStart, words.Count, BlockKind.Body));
        sentenceStart = words.Count;
    }

    /// <summary>The names by their tags: IOB1 as well as IOB2.</summary>
    public NamedDocument ToDocument(string id)
    {
        EndSentence();
        var names = ImmutableArray.CreateBuilder<NamedSpan>();
        foreach (var sentence in sentences)
            for (var i = sentence.FirstWord; i < sentence.EndWord;)
            {
                var type = TypeOf(tags[i]);
                var first = i++;
                if (type.Length == 0) continue;
                while (i < sentence.EndWord && tags[i].StartsWith("I-", StringComparison.Ordinal) && TypeOf(tags[i]) == type) i++;
                names.Add(new(first, i, Mapped(type)));
            }
        return new(id, new(text.ToString(), [.. sentences], [.. words]), names.ToImmutable());
    }

    static string TypeOf(string tag) => tag.Length > 2 && tag[1] == '-' ? tag[2..] : "";

    /// <summary>WNUT's corporations and groups (bands, teams) are organisations; products, works and all of MISC have no type of ours.</summary>
    static NameType? Mapped(string type) => type switch
    {
        "PER" or "person" => NameType.Person,
        "ORG" or "corporation" or "group" => NameType.Organisation,
        "LOC" or "location" => NameType.Place,
        "GROUP" => NameType.Group,
        _ => null,
    };
}
