using OnRecord.Cli;

return args switch
{
    ["annotate", var input, ..] => AnnotateVerb.Run(input),
    _ => 2,
};
