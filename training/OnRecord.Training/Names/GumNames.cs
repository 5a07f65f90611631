using System.Globalization;
using OnRecord.Names;
using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>
/// The names of GUM: its <c>Entity=</c> marks cover whole noun phrases of named and unnamed things alike. A phrase whose head is a proper noun gives
/// the run of proper nouns around that head, without titles and articles; a person whose name hangs on a noun ("captain Jane Roe") gives the name.
/// </summary>
static class GumNames
{
    readonly record struct Token(string Form, string Upos, string Penn, int Head, string Relation, bool OpensSentence, bool SpaceAfter);
    readonly record struct Phrase(string Id, string Type, string Identity, int First, int End);

    public static List<NamedDocument> Read(string path)
    {
        var documents = new List<NamedDocument>();
        var gum = new List<Token>();
        var misc = new List<string>();
        var id = "";
        var first = 0;
        foreach (var line in NameCorpus.Lines(path))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                Close();
                id = line["# newdoc id = ".Length..];
            }
            else if (line.Length == 0) first = gum.Count;
            else if (line.Split('\t') is [var number, var form, _, var upos, var penn, _, var head, var relation, _, var rest] && int.TryParse(number, CultureInfo.InvariantCulture, out _))
            {
                var at = int.Parse(head, CultureInfo.InvariantCulture);
                gum.Add(new(form, upos, penn, at == 0 ? -1 : first + at - 1, relation, gum.Count == first, !rest.Contains("SpaceAfter=No", StringComparison.Ordinal)));
                misc.Add(rest);
            }
        }
        Close();
        return documents;

        void Close()
        {
            if (gum.Count > 0) documents.Add(Document(id, gum, Phrases(misc)));
            gum.Clear();
            misc.Clear();
            first = 0;
        }
    }

    static NamedDocument Document(string id, List<Token> tokens, List<Phrase> phrases)
    {
        var tags = new string[tokens.Count];
        Array.Fill(tags, "O");
        // Longer phrases first: what stands inside them is marked only where they are no names themselves.
        foreach (var phrase in phrases.OrderByDescending(p => p.End - p.First).ThenBy(p => p.First))
        {
            var (first, end) = NameIn(tokens, phrases, phrase);
            if (end <= first || Enumerable.Range(first, end - first).Any(i => tags[i] != "O")) continue;
            var type = TypeOf(tokens, phrase, first, end);
            if (type is null) continue;
            for (var i = first; i < end; i++) tags[i] = (i == first ? "B-" : "I-") + type;
        }
        var text = new MarkedText();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].OpensSentence) text.EndSentence();
            text.Add(tokens[i].Form, tags[i], i == 0 || tokens[i - 1].SpaceAfter || tokens[i].OpensSentence);
        }
        return text.ToDocument(id);
    }

    /// <summary>The run of proper nouns around the phrase's head.</summary>
    static (int First, int End) NameIn(List<Token> tokens, List<Phrase> phrases, Phrase phrase)
    {
        var head = -1;
        for (var i = phrase.First; i < phrase.End && head < 0; i++)
            if (tokens[i].Head < phrase.First || tokens[i].Head >= phrase.End) head = i;
        if (head >= 0 && !IsProper(head) && phrase.Type == "person") head = Enumerable.Range(head + 1, phrase.End - head - 1).FirstOrDefault(i => tokens[i].Head == head && tokens[i].Relation == "flat", -1);
        if (head < 0 || !IsProper(head)) return (0, 0);
        int first = head, end = head + 1;
        while (first > phrase.First && (IsProper(first - 1) || Joins(first - 1) && first - 2 >= phrase.First && IsProper(first - 2))) first--;
        while (end < phrase.End && (IsProper(end) || Joins(end) && end + 1 < phrase.End && IsProper(end + 1))) end++;
        if (phrase.Type == "person")
            while (end - first > 1 && AfterTitle() is var after && after > first) first = after;
        while (first < end && tokens[first].Form is "the" or "The" or "-" or "of" or "and") first++;
        return (first, end);

        // "President", or what is an entity of its own: "US" of "US President Roe".
        int AfterTitle()
        {
            if ((NameLists.Of(tokens[first].Form) & (Known.Title | Known.FirstName)) == Known.Title) return first + 1;
            foreach (var other in phrases)
                if (other.First == first && other.End < end && other.Type is "place" or "organization") return other.End;
            return first;
        }

        bool IsProper(int i) =>
            char.IsUpper(tokens[i].Form[0]) && (tokens[i].Upos == "PROPN" || tokens[i].Penn is "NNP" or "NNPS") || tokens[i].Upos == "PROPN" && tokens[i].Form.Any(char.IsLetterOrDigit);

        bool Joins(int i) =>
            tokens[i].Form is "-" or "’" or "'" || tokens[i].Form is "of" or "&" && phrase.Type != "person" || tokens[i].Form is "the" or "and" or "for" && phrase.Type is not ("person" or "place");
    }

    static string? TypeOf(List<Token> tokens, Phrase phrase, int first, int end)
    {
        var surface = string.Join(' ', Enumerable.Range(first, end - first).Select(i => tokens[i].Form));
        if ((NameLists.Of(surface) & Known.People) != 0 && (phrase.Type is "person" or "organization" || (NameLists.Of(surface) & Known.Place) == 0)) return "GROUP";
        return phrase.Type switch
        {
            "person" => "PER",
            "organization" => "ORG",
            "place" => "LOC",
            "time" or "animal" or "plant" or "substance" => null,
            _ => phrase.Identity.Length > 0 || end - first > 1 ? "MISC" : null,
        };
    }

    static List<Phrase> Phrases(List<string> misc)
    {
        var found = new List<Phrase>();
        var open = new List<Phrase>();
        for (var i = 0; i < misc.Count; i++)
        {
            var at = misc[i].IndexOf("Entity=", StringComparison.Ordinal);
            if (at < 0) continue;
            var value = misc[i][(at + 7)..].Split('|')[0];
            for (var c = 0; c < value.Length;)
            {
                var stop = c + 1;
                while (stop < value.Length && value[stop] is not ('(' or ')')) stop++;
                if (value[c] == '(')
                {
                    var fields = value[(c + 1)..stop].Split('-', 8);
                    open.Add(new(fields[0], fields[1], fields.Length > 7 ? fields[7] : "", i, -1));
                    c = stop;
                    if (c < value.Length && value[c] == ')') c = Close(fields[0], c);
                }
                else c = Close(value[c..stop], stop);
            }

            int Close(string id, int c)
            {
                var k = open.FindLastIndex(p => p.Id == id);
                if (k >= 0)
                {
                    found.Add(open[k] with { End = i + 1 });
                    open.RemoveAt(k);
                }
                return c + 1;
            }
        }
        return found;
    }
}
