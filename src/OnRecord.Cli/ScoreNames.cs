using System.CommandLine;
using System.Text.Json;
using OnRecord.Models;
using OnRecord.Names;
using OnRecord.Training;
using OnRecord.Words;

namespace OnRecord.Cli;

/// <summary><c>onrecord score names FILE</c>: names found on a corpus' own words against its marks, whole names and exact spans.</summary>
static class ScoreNames
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "words and IOB tags in columns (wikigold, WNUT, Universal NER), or GUM in CoNLL-U; compressed or not" };
        var model = new Option<string?>("--model") { Description = "a names.bin to try instead of the shipped one" };
        var heldOut = new Option<bool>("--held-out") { Description = "only the documents that train --held-out leaves out" };
        var command = new Command("names", "Precision, recall and F1 of names by exact span and type.") { file, model, heldOut };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(model), parsed.GetValue(heldOut)));
        return command;
    }

    public static int Run(string file, string? model, bool heldOut)
    {
        var shipped = model is null ? NameModel.Shipped : new NameModel(ModelFile.Copy(File.ReadAllBytes(model)), WordModels.Shipped.Vocabulary);
        var documents = Path.GetFileName(file).Contains(".conllu", StringComparison.Ordinal) ? GumNames.Read(file) : NameCorpus.Read(file);
        var scores = NameScores.Of(documents.Where(d => !heldOut || NameCorpora.IsHeldOut(d)).Select(d => d.Tagged(WordModels.Shipped)), shipped);
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            scores.All.Write(json);
            json.WriteStartObject("by_type");
            foreach (var (type, score) in scores.ByType)
            {
                json.WriteStartObject(type);
                score.Write(json);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteString("types", NameScores.Mapping);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
    }
}
