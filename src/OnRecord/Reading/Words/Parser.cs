namespace OnRecord.Words;

/// <summary>Gives each word its head and universal dependency relation.</summary>
public static class Parser
{
    public static Prose Parse(Prose prose) => prose;
}
