namespace OnRecord.Reconciling;

/// <summary>Two clauses that tell one happening in ways that cannot both be right, and by which rule.</summary>
/// <param name="Says">What the reports do: "They tell cause and effect the other way round".</param>
/// <param name="Aspect">As <see cref="Records.Difference.Aspect"/>.</param>
/// <param name="Detail">The words at odds, in the order of the clauses.</param>
sealed record Conflict(EventUnit A, EventUnit B, string Rule, string Says, string Aspect, string Detail)
{
    /// <summary>At odds are the clauses as a whole.</summary>
    public static Conflict Of(StoryReports story, EventUnit a, EventUnit b, string rule, string says, string aspect) =>
        Of(story, (a, a.Happening.Span), (b, b.Happening.Span), rule, says, aspect);

    /// <summary>At odds are these words of the clauses.</summary>
    public static Conflict Of(StoryReports story, (EventUnit Unit, Span Words) a, (EventUnit Unit, Span Words) b, string rule, string says, string aspect)
    {
        string Words((EventUnit Unit, Span Words) side) => story.Text(side.Unit.Report, side.Words).Replace('\n', ' ');
        return new(a.Unit, b.Unit, rule, says, aspect, $"{Words(a)} / {Words(b)}");
    }
}
