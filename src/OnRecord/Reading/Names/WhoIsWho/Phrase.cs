using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>A noun phrase that may mention someone or something, while it is being decided who.</summary>
sealed class Phrase
{
    public required MentionKind Kind { get; init; }

    /// <summary>Words <c>[First, End)</c> of the whole noun phrase, without appositions.</summary>
    public required int First { get; init; }
    public required int End { get; init; }

    /// <summary>The word that carries the phrase's relation to the rest of the sentence.</summary>
    public required int Head { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The proper name within the phrase, as words <c>[NameFirst, NameEnd)</c>; empty for other kinds.</summary>
    public int NameFirst { get; init; } = -1;
    public int NameEnd { get; init; } = -1;
    public NameType? NameType { get; init; }

    public PronounClass Pronoun { get; init; }
    public Determiner Determiner { get; init; }
    public SyntacticRole Role { get; init; }

    /// <summary>The noun that says what the phrase is about, lower-cased singular; empty for pronouns and plain names.</summary>
    public string Noun { get; init; } = "";

    public bool IsPlural { get; init; }

    /// <summary>Number of the quotation the phrase stands in, or -1.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>Index of this phrase in the report's phrases.</summary>
    public int Index { get; set; }

    /// <summary>The phrase it belongs to ("Hallam" of "Hallam's lawyer"), or null.</summary>
    public Phrase? Owner { get; set; }

    /// <summary>True where the sentence itself says that this is another phrase's referent: an apposition or "X is the Y".</summary>
    public bool IsStructural { get; set; }

    /// <summary>Other clusters it could as well mean, for a pronoun the text does not decide.</summary>
    public Cluster? RunnerUp { get; set; }

    Cluster? _cluster;

    public Cluster? Cluster
    {
        get
        {
            while (_cluster?.MergedInto is { } larger) _cluster = larger;
            return _cluster;
        }
        set => _cluster = value;
    }
}

enum Determiner : byte { None, Definite, Indefinite, Demonstrative, Possessive, Quantified }

enum SyntacticRole : byte { Other, Subject, Object, Oblique, Possessive, Modifier, Apposition, Predicate }

enum PronounClass : byte { None, He, She, It, They, I, We, You, Reciprocal, Relative, Demonstrative }
