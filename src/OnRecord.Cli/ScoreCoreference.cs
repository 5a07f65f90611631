using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary>
/// <c>onrecord score coreference FILE.conllu[.gz]</c>: MUC, B³, CEAF and their mean on GUM's documents; by whole phrases, by head words, and B³ of named persons.
/// </summary>
static class ScoreCoreference
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "a GUM treebank with entities in the last column" };
        var genre = new Option<string>("--genre") { Description = "only documents whose id holds this", DefaultValueFactory = _ => "_news_" };
        var gold = new Option<bool>("--gold-structure") { Description = "take tags and structure from the treebank" };
        var names = new Option<bool>("--gold-names") { Description = "take the names from the treebank" };
        var show = new Option<bool>("--show") { Description = "print the chains instead of the measures" };
        var command = new Command("coreference", "CoNLL coreference measures on GUM's documents.") { file, genre, gold, names, show };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(genre)!, parsed.GetValue(gold), parsed.GetValue(names), parsed.GetValue(show)));
        return command;
    }

    public static int Run(string file, string genre, bool goldStructure, bool goldNames = false, bool show = false)
    {
        CoreferenceScores phrases = new(), heads = new(), persons = new();
        var documents = WhoDocument.Read(file, goldStructure).Where(d => d.Id.Contains(genre, StringComparison.Ordinal)).ToList();
        var clock = Stopwatch.StartNew();
        var words = 0;
        foreach (var document in documents)
        {
            var entities = WhoIsWho.Resolve(document.Prose, goldNames ? document.GoldNames() : NameFinder.Find(document.Prose));
            var (statements, bases) = StatementFinder.Find(document.Prose, entities);
            entities = WhoIsWho.WithSpeakers(document.Prose, entities, statements, bases).Entities;
            words += document.Prose.Words.Length;
            if (show) Show(document, entities);
            phrases.Add(KeyBy(document, m => Number(Trim(document, m.First, m.End))), ResponseBy(document, entities, m => Number(Trim(document, FirstOf(document, m), EndOf(document, m)))));
            heads.Add(KeyBy(document, m => m.Head), ResponseBy(document, entities, m => m.HeadWord));
            persons.Add(NamedPersons(document), ResponseBy(document, [.. entities.Where(e => e is { Kind: EntityKind.Person, IsNamed: true })], m => m.HeadWord, 1));
        }
        if (show) return 0;
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", documents.Count);
            Write(json, "phrases", phrases);
            Write(json, "heads", heads);
            Write(json, "named_persons", persons);
            json.WriteNumber("words_per_second", Math.Round(words / clock.Elapsed.TotalSeconds));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
    }

    static long Number((int First, int End) words) => ((long)words.First << 32) | (uint)words.End;

    static int FirstOf(WhoDocument document, Mention mention) => document.Prose.WordFrom(mention.Start);
    static int EndOf(WhoDocument document, Mention mention) => document.Prose.WordFrom(mention.End - 1) + 1;

    /// <summary>GUM keeps a possessive's "'s" and a trailing comma in the phrase; neither counts here.</summary>
    static (int, int) Trim(WhoDocument document, int first, int end)
    {
        while (end - first > 1 && document.Prose.SurfaceOf(end - 1) is "'s" or "’s" or "'" or "’" or ",") end--;
        return (first, end);
    }

    static List<HashSet<long>> KeyBy(WhoDocument document, Func<GoldMention, long> number) =>
        [.. document.Mentions.GroupBy(m => m.Entity).Select(g => g.Select(number).ToHashSet()).Where(s => s.Count > 1)];

    static List<HashSet<long>> ResponseBy(WhoDocument document, IEnumerable<Entity> entities, Func<Mention, long> number, int least = 2)
    {
        var seen = new HashSet<long>();
        return [.. entities.Select(e => e.Mentions.Select(number).Where(seen.Add).ToHashSet()).Where(s => s.Count >= least)];
    }

    /// <summary>GUM's persons that have a name somewhere in the document, with all their mentions.</summary>
    static List<HashSet<long>> NamedPersons(WhoDocument document) =>
        [.. document.Mentions.GroupBy(m => m.Entity)
            .Where(g => g.Any(m => m.Type == "person" && document.Prose.Words[m.Head].Penn == Words.Penn.Nnp))
            .Select(g => g.Select(m => (long)m.Head).ToHashSet())];

    static void Show(WhoDocument document, IEnumerable<Entity> entities)
    {
        string Text(int first, int end) => document.Prose.Text[document.Prose.Words[first].Start..document.Prose.Words[end - 1].End];
        Console.WriteLine($"== {document.Id}");
        foreach (var chain in document.Mentions.GroupBy(m => m.Entity).Where(g => g.Count() > 1))
            Console.WriteLine($"  key {chain.Key} {chain.First().Type}: {string.Join(" | ", chain.OrderBy(m => m.First).Select(m => Text(m.First, m.End)))}");
        foreach (var entity in entities.Where(e => e.Mentions.Length > 1))
            Console.WriteLine($"  ours {entity.Id} {entity.Kind} {entity.Gender}: {string.Join(" | ", entity.Mentions.Select(m => document.Prose.Text[m.Start..m.End]))}");
    }

    static void Write(Utf8JsonWriter json, string name, CoreferenceScores scores)
    {
        json.WriteStartObject(name);
        json.WriteNumber("muc", scores.Muc);
        json.WriteNumber("b3", scores.B3);
        json.WriteNumber("b3_precision", scores.B3Precision);
        json.WriteNumber("b3_recall", scores.B3Recall);
        json.WriteNumber("ceafe", scores.Ceaf);
        json.WriteNumber("conll", scores.Conll);
        json.WriteEndObject();
    }
}
