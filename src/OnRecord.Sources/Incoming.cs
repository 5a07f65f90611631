namespace OnRecord.Sources;

/// <summary>What one piece of input came to: a report, or the reason why it is none.</summary>
public abstract record Incoming
{
    private Incoming() { }

    public sealed record Accepted(Report Report) : Incoming;

    /// <param name="File">The input as the user named it.</param>
    /// <param name="Line">Line of the file, from 1, where there is one.</param>
    /// <param name="Reason">A sentence without its full stop.</param>
    public sealed record Refused(string File, int? Line, string Reason) : Incoming
    {
        public override string ToString() => Line is { } line ? $"{File}:{line}: {Reason}" : $"{File}: {Reason}";
    }
}
