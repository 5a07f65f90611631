using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>The reports of one running event, in order of arrival.</summary>
public sealed record Story(string Id, ImmutableArray<string> Reports);

/// <summary>What a story is to the user.</summary>
public enum Grain : byte
{
    /// <summary>The next day's turn is a story of its own, linked to the earlier one.</summary>
    Development,
    /// <summary>Everything about one incident, months later too.</summary>
    Event,
}
