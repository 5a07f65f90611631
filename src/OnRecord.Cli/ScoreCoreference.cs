using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using OnRecord.Names;
using OnRecord.Statements;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord score coreference FILE.conllu[.gz]</c>: MUC, B³, CEAF and their mean on GUM's documents, of all chains and of named persons'.</summary>
static class ScoreCoreference
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "a GUM treebank with entities in the last column" };
        var genre = new Option<string>("--genre") { Description = "only documents whose id holds this", DefaultValueFactory = _ => "_news_" };
        var gold = new Option<bool>("--gold-structure") { Description = "take tags and structure from the treebank" };
        var names = new Option<bool>("--gold-names") { Description = "take the names from the treebank" };
        var errors = new Option<bool>("--errors") { Description = "print where named persons' chains differ instead of the measures" };
        var command = new Command("coreference", "CoNLL coreference measures on GUM's documents.") { file, genre, gold, names, errors };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(genre)!, parsed.GetValue(gold), parsed.GetValue(names), parsed.GetValue(errors)));
        return command;
    }

    public static int Run(string file, string genre, bool goldStructure, bool goldNames = false, bool errors = false)
    {
        var trial = new CoreferenceTrial();
        var documents = WhoDocument.Read(file, goldStructure).Where(d => d.Id.Contains(genre, StringComparison.Ordinal)).ToList();
        var clock = new Stopwatch();
        var words = 0;
        foreach (var document in documents)
        {
            clock.Start();
            var entities = WhoIsWho.Resolve(document.Prose, goldNames ? document.GoldNames() : NameFinder.Find(document.Prose));
            var (statements, bases) = StatementFinder.Find(document.Prose, entities);
            entities = WhoIsWho.WithSpeakers(document.Prose, entities, statements, bases).Entities;
            clock.Stop();
            words += document.Prose.Words.Length;
            trial.Add(document, entities, errors ? Console.Out : null);
        }
        if (errors) return 0;
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", documents.Count);
            Write(json, "phrases", trial.Phrases);
            Write(json, "mentions", trial.Mentions);
            Write(json, "named_persons", trial.NamedPersons);
            Write(json, "named_persons_names", trial.PersonsNames);
            json.WriteNumber("words_per_second", Math.Round(words / clock.Elapsed.TotalSeconds));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
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
