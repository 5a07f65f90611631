using Spectre.Console;

namespace OnRecord.Cli;

/// <summary>How wide the terminal is, in cells, and whether it shows colours.</summary>
readonly record struct TerminalLook(int Width, bool Colour)
{
    /// <summary>Plain and 100 cells wide, for files and pipes.</summary>
    public static TerminalLook Plain { get; } = new(100, Colour: false);

    /// <summary>What standard output is: a pipe is plain, and NO_COLOR and a dumb terminal are obeyed.</summary>
    public static TerminalLook OfOutput()
    {
        if (Console.IsOutputRedirected) return Plain;
        var profile = AnsiConsole.Profile;
        return new(Math.Clamp(profile.Width, 40, 120), profile.Capabilities.Ansi && profile.Capabilities.ColorSystem != ColorSystem.NoColors);
    }
}
