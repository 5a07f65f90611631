namespace OnRecord.Stories;

/// <summary>A sign that one report of a story was written before another.</summary>
/// <param name="Earlier">Number of the report in the story.</param>
/// <param name="Strength">Signs of one kind are of one strength; where signs run against each other the stronger ones hold.</param>
/// <param name="Rule">"published", "credit", "version", "planned", "clock" or "count".</param>
public readonly record struct OrderSign(int Earlier, int Later, int Strength, string Rule);
