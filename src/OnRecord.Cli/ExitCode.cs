namespace OnRecord.Cli;

/// <summary>What the command tells the shell.</summary>
static class ExitCode
{
    public const int Done = 0;
    /// <summary>Some input was refused; each is named on standard error and the rest was done.</summary>
    public const int SomeRefused = 1;
    public const int WrongUsage = 2;
}
