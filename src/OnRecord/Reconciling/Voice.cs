using OnRecord.Names;

namespace OnRecord.Reconciling;

/// <summary>Who speaks, as one report has it.</summary>
/// <param name="Person">The story's person or body, or -1.</param>
/// <param name="Name">What to call a speaker that is no person of the story: "family of the driver", "Harbour police"; null where no one is said to speak.</param>
/// <param name="Written">The report's own words, if it has any.</param>
/// <param name="IsSure">Whether the report names the speaker in the same sentence, with no one else in question.</param>
readonly record struct Voice(int Person, string? Name, string? Written, bool IsSure)
{
    public bool IsKnown => Person >= 0 || Name is not null;

    /// <summary>No name but what the speaker is: "ministry spokesman", "lawyer for the driver".</summary>
    public bool DescribesPerson => Person < 0 && Name is { } name && HeadOf(name) is var head && Nouns.Kind(head) == NounKind.Person;

    /// <summary>"spokeswoman": what the description says of the speaker's gender.</summary>
    public Gender GenderDescribed => Name is { } name ? Nouns.GenderOf(HeadOf(name)) : Gender.Unknown;

    /// <summary>The last word before a preposition or comma.</summary>
    static string HeadOf(string name)
    {
        var head = "";
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is "of" or "for" or "at" or "in" or "from" or "with" or "to" or "on") break;
            head = word.TrimEnd(',');
            if (word.EndsWith(',')) break;
        }
        return head.ToLowerInvariant();
    }

    /// <summary>Whether two reports name one speaker; null where one of them names none.</summary>
    public static bool? Same(Voice a, Voice b) =>
        !a.IsKnown || !b.IsKnown ? null
        : a.Person >= 0 || b.Person >= 0 ? a.Person == b.Person ? true : a.Person >= 0 && b.Person >= 0 ? false : null
        : string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) ? true : null;
}
