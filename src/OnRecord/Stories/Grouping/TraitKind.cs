namespace OnRecord.Stories;

/// <summary>The kinds of thing by which two reports are compared. The order is that of a report's packed traits.</summary>
enum TraitKind : byte
{
    /// <summary>Words of the whole text; these three share one space of hashes, so a title can be found in another's body.</summary>
    Body,
    Lead,
    Title,
    /// <summary>Pairs of neighbouring content words.</summary>
    Pair,
    /// <summary>Single words of names.</summary>
    NameWord,
    /// <summary>Names of two words or more.</summary>
    FullName,
    /// <summary>Names after "in", "at", "near".</summary>
    Place,
    /// <summary>Streets and blocks of streets.</summary>
    Street,
    /// <summary>Ages in years.</summary>
    Age,
    /// <summary>A name with its age.</summary>
    NamedAge,
    /// <summary>Clock times.</summary>
    Clock,
    /// <summary>Calendar days told of, resolved against the day of publication.</summary>
    Day,
    /// <summary>Numbers, with the word that follows.</summary>
    Number,
    /// <summary>Runs of four letters of the title and the first words: alike where words are formed or spelled otherwise.</summary>
    Letters,
    /// <summary>A sample of word shingles, for shared wording.</summary>
    Shingle,
}
