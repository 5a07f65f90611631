using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using OnRecord.Models;
using OnRecord.Training;
using OnRecord.Words;

namespace OnRecord.Cli;

/// <summary><c>onrecord score words FILE.conllu[.gz]</c>: the CoNLL-2018 measures on raw text and on the treebank's own tokens.</summary>
static class ScoreWords
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = "a treebank in CoNLL-U, compressed or not" };
        var models = new Option<string?>("--models") { Description = "a folder of model files to try instead of the shipped ones" };
        var differences = new Option<int>("--differences") { Description = "Also write this many of the commonest differences to standard error." };
        var command = new Command("words", "CoNLL-2018 measures of words, tags, lemmas and structure.") { file, models, differences };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(models), parsed.GetValue(differences)));
        return command;
    }

    /// <param name="models">A folder of model files to try instead of those that ship; null for those.</param>
    public static int Run(string file, string? models, int differences)
    {
        var shipped = models is null ? WordModels.Shipped : new WordModels(new(ModelFolder.Read(models, "words.bin")!), ModelFolder.Read(models, "parser.bin") is { } parser ? new(parser) : null);
        var sentences = Treebank.Read(file);
        var gold = GoldText.Of(sentences);
        var clock = Stopwatch.StartNew();
        var raw = Parser.Parse(shipped, WordReader.Read(shipped, gold.Text, gold.Blocks));
        var seconds = clock.Elapsed.TotalSeconds;
        var given = Parser.Parse(shipped, WordReader.Describe(shipped, gold.Text, gold.Sentences, gold.Pieces));
        foreach (var line in WordScores.Differences(sentences, given).Take(differences)) Console.Error.WriteLine(line);
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            Write(json, "raw", WordScores.Compare(gold, sentences, raw), true);
            Write(json, "gold_tokens", WordScores.Compare(gold, sentences, given), false);
            json.WriteNumber("words_per_second", Math.Round(raw.Words.Length / seconds));
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return 0;
    }

    static void Write(Utf8JsonWriter json, string name, WordScores scores, bool raw)
    {
        json.WriteStartObject(name);
        if (raw)
        {
            json.WriteNumber("tokens", scores.Tokens);
            json.WriteNumber("sentences", scores.Sentences);
        }
        json.WriteNumber("upos", scores.Upos);
        json.WriteNumber("lemma", scores.Lemma);
        json.WriteNumber("uas", scores.Uas);
        json.WriteNumber("las", scores.Las);
        json.WriteEndObject();
    }
}
