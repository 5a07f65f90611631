using System.CommandLine;
using System.Text.Json;
using OnRecord.Training;

namespace OnRecord.Cli;

/// <summary><c>onrecord score events FILE…</c>: coreference of events across the documents of ECB+, beside the baseline of the same stem.</summary>
static class ScoreEvents
{
    const string Help = """
        MUC, B³, CEAF-e and CoNLL F1 of events across the documents of ECB+ (percent). The annotators' mentions of events in checked sentences are given; which of
        them are of one event is ours to find, and so is which documents tell of one incident: neither topics nor subtopics are given. All documents named are one
        set, mentions that stand alone count, and all mentions are scored together. same_stem is the baseline (main words of one stem) within our incidents,
        same_stem_in_topics the same within the annotators' topics.
        """;

    public static Command Command()
    {
        var files = new Argument<string[]>("files") { Description = "ECB+ as JSON Lines, compressed or not", Arity = ArgumentArity.OneOrMore };
        var split = new Option<string?>("--split") { Description = "only documents of this split (train, dev)" };
        var command = new Command("events", Help.ReplaceLineEndings(" ")) { files, split };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(split)));
        return command;
    }

    public static int Run(string[] files, string? split)
    {
        var documents = files.SelectMany(f => EventDocument.Read(f, split)).ToList();
        var stories = EventStory.Of(documents);
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteNumber("documents", documents.Count);
            json.WriteNumber("mentions", stories.Sum(s => s.Mentions.Count));
            json.WriteNumber("events", stories.SelectMany(s => s.Gold).Distinct().Count());
            json.WriteNumber("incidents_found", stories.Count);
            Write(json, EventTrial.Ours(stories));
            Write(json, "same_stem", EventTrial.SameStem(stories));
            Write(json, "same_stem_in_topics", EventTrial.SameStemInTopics(stories));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
    }

    static void Write(Utf8JsonWriter json, string name, CoreferenceScores scores)
    {
        json.WriteStartObject(name);
        Write(json, scores);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, CoreferenceScores scores)
    {
        Write(json, "muc", scores.MucPrecision, scores.MucRecall, scores.Muc);
        Write(json, "bcubed", scores.B3Precision, scores.B3Recall, scores.B3);
        Write(json, "ceafe", scores.CeafPrecision, scores.CeafRecall, scores.Ceaf);
        json.WriteNumber("conll_f1", scores.Conll);
    }

    static void Write(Utf8JsonWriter json, string name, double precision, double recall, double f1)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", precision);
        json.WriteNumber("recall", recall);
        json.WriteNumber("f1", f1);
        json.WriteEndObject();
    }
}
