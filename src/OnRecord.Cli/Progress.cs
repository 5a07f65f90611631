namespace OnRecord.Cli;

/// <summary>A bar on standard error for what takes longer than a second; nothing where that is no terminal.</summary>
sealed class Progress(int steps) : IDisposable
{
    const int Width = 30;
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1), Pause = TimeSpan.FromMilliseconds(100);
    readonly long begun = TimeProvider.System.GetTimestamp();
    readonly bool shown = !Console.IsErrorRedirected;
    long last;
    int done;
    bool drawn;

    public void Step()
    {
        done++;
        if (!shown || TimeProvider.System.GetElapsedTime(begun) < Patience || last != 0 && TimeProvider.System.GetElapsedTime(last) < Pause) return;
        last = TimeProvider.System.GetTimestamp();
        drawn = true;
        var full = (int)((long)Width * done / Math.Max(1, steps));
        Console.Error.Write($"\r{new string('█', full)}{new string('░', Width - full)} {done} of {steps} reports");
    }

    public void Dispose()
    {
        if (drawn) Console.Error.Write("\r" + new string(' ', Width + 32) + "\r");
    }
}
