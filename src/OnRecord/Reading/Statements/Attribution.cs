namespace OnRecord.Statements;

/// <summary>A cue with the speaker and the pieces of what was said, before overlaps are settled.</summary>
sealed class Attribution
{
    public required string Rule { get; init; }
    public required CueEntry Entry { get; init; }
    public required Span Cue { get; init; }
    public Mode Mode { get; init; }
    public Speaker? Speaker { get; set; }
    public Span? Addressee { get; init; }

    /// <summary>The very words, though no quotation marks stand around them.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>In text order, without overlap.</summary>
    public List<Span> Pieces { get; } = [];

    public Attribution With(params ReadOnlySpan<Span> pieces)
    {
        foreach (var piece in pieces)
            if (!piece.IsEmpty) Pieces.Add(piece);
        return this;
    }

    public int Start => Pieces.Count == 0 ? Cue.Start : Math.Min(Cue.Start, Pieces[0].Start);
}

/// <summary>The mention of a speaker and its head word.</summary>
readonly record struct Speaker(Span Span, int Head);
