using System.CommandLine;
using OnRecord.Cli;

var root = new RootCommand("Reads every outlet's report of a story and keeps one record of it.")
{
    ReadVerb.Command(),
    AnnotateVerb.Command(),
    TrainVerb.Command(),
    ScoreVerb.Command(),
    OriginsVerb.Command(),
    GroupVerb.Command(),
    TrainGroupingVerb.Command(),
    TrainTopicsVerb.Command(),
    TrainReconcilingVerb.Command(),
    TrainEventsVerb.Command(),
};
var parsed = root.Parse(args);
var exit = parsed.Invoke();
return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : exit;
