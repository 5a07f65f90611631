using System.CommandLine;

namespace OnRecord.Cli;

/// <summary><c>onrecord score</c>: how well the shipped models do on a corpus with known answers.</summary>
static class ScoreVerb
{
    public static Command Command() => new("score", "Measures the reading against a corpus with known answers.")
    {
        ScoreWords.Command(),
        ScoreNames.Command(),
        ScoreGap.Command(),
        ScoreCoreference.Command(),
        ScoreEvents.Command(),
    };
}
