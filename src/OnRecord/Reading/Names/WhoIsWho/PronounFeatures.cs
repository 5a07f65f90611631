using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// What is looked at when a pronoun's antecedent is chosen: distance, grammatical roles and whether they run parallel, where in the
/// clauses around the pronoun the candidate stands, agreement, and how much of the report has been about the candidate.
/// </summary>
sealed class PronounFeatures(Draft draft)
{
    const int Roles = 8, Classes = 5;

    // Number of values of each template, in the order in which Candidate features are written.
    static readonly int[] Sizes =
    [
        Classes, Classes * Roles, Classes * 6, Roles * Roles, Classes * 8, Classes * 8, Classes * 7, Classes * 6 * 2, Classes * 12, 7 * Roles, 7 * 8, Classes * 12,
        8, 8, 4, 12, 6, 6, 3 * Classes, Roles * 4, 5 * Classes, 16, 4, 15, 6, 9 * Classes, 8, 4 * Classes, Classes + 5, Classes * 2,
        Classes * 6, Classes * 6, 8, 16, 7 * Roles, 3 * Roles * 4 * Roles, 12, 16, 12, 16,
    ];

    static readonly int[] Offsets = Sum(Sizes);

    public static int Count => Offsets[^1];

    /// <summary>The most features that one candidate has: one a template.</summary>
    public static int Most => Sizes.Length;

    const int NoneTemplate = 28, AheadTemplate = 29;

    readonly ClauseFrame _clauses = new(draft.Prose);
    readonly Dictionary<PronounClass, Phrase> _lastOfClass = [];
    Candidate _filled = null!;
    readonly List<Standing> _field = [];

    static int[] Sum(int[] sizes)
    {
        var offsets = new int[sizes.Length + 1];
        for (var i = 0; i < sizes.Length; i++) offsets[i + 1] = offsets[i] + sizes[i];
        return offsets;
    }

    /// <summary>The features of "none of them".</summary>
    public static int[] None(Phrase pronoun)
    {
        var c = ClassOf(pronoun.Pronoun);
        return [Offsets[0] + c, Offsets[1] + c * Roles + (int)pronoun.Role, Offsets[NoneTemplate] + c, Offsets[NoneTemplate] + Classes + Traits(pronoun)];
    }

    public void Note(Phrase pronoun, Cluster cluster) => _lastOfClass[pronoun.Pronoun] = pronoun;

    public void Fill(Phrase pronoun, List<Candidate> candidates)
    {
        _clauses.Around(pronoun.Head);
        int most = 0, named = 0;
        _field.Clear();
        foreach (var candidate in candidates)
        {
            most = Math.Max(most, candidate.Recent);
            if (candidate.Cluster.IsNamed) named++;
            _field.Add(new(IsSerious(pronoun, candidate), Fits(pronoun, candidate.Cluster), Prominence(pronoun, candidate)));
        }
        for (var i = 0; i < candidates.Count; i++)
        {
            _filled = candidates[i];
            Fill(pronoun, candidates[i], candidates.Count, named, most);
            FillAgainstOthers(pronoun, candidates[i], i);
        }
    }

    void Fill(Phrase pronoun, Candidate candidate, int count, int named, int most)
    {
        Phrase near = candidate.Nearest;
        var cluster = candidate.Cluster;
        int c = ClassOf(pronoun.Pronoun), roleP = (int)pronoun.Role, roleN = (int)near.Role;
        var sentences = Math.Abs(pronoun.Sentence - near.Sentence);
        var level = _clauses.LevelOf(near.Head);
        Add(0, c);
        Add(1, c * Roles + roleP);
        Add(2, c * 6 + (candidate.Ahead ? 5 : Math.Min(sentences, 4)));
        Add(3, roleP * Roles + roleN);
        Add(4, c * 8 + Bucket(candidate.Rank));
        Add(5, c * 8 + Distance(pronoun, near));
        Add(6, c * 7 + Form(pronoun, near));
        Add(7, (c * 6 + Math.Min(level, 5)) * 2 + (near.Role == SyntacticRole.Subject ? 1 : 0));
        Add(8, c * 12 + KindOf(cluster, near));
        Add(9, Math.Min(level, 6) * Roles + roleN);
        Add(10, Math.Min(level, 6) * 8 + _clauses.LinkAt(level));
        Add(11, c * 12 + GenderFit(pronoun, cluster));
        Add(12, Bucket(Mentions(cluster, pronoun.Index)));
        Add(13, Bucket(candidate.Recent));
        Add(14, (candidate.Recent == most ? 2 : 0) + (cluster.LastBefore(pronoun.Index)?.Sentence == pronoun.Sentence - 1 ? 1 : 0));
        Add(15, Speech(pronoun, near));
        Add(16, Math.Min(count, 5));
        Add(17, Math.Min(named, 5));
        Add(18, c * 3 + LastSame(pronoun, cluster));
        Add(19, roleN * 4 + (int)_clauses.KindOfClause(near.Head));
        Add(20, c * 5 + (int)near.Determiner % 5);
        Add(21, _clauses.PrepositionOf(near));
        Add(22, (near.Owner is not null ? 1 : 0) + (IsCoordinated(near) ? 2 : 0));
        Add(23, Traits(pronoun) + (cluster.Roles.Count == 0 ? 0 : pronoun.Noun.Length > 0 && cluster.Roles.Contains(Nouns.Office(pronoun.Noun)) ? 10 : 5));
        Add(24, Nesting(near));
        Add(25, c * 9 + NounKindOf(near));
        Add(26, PositionInSentence(near));
        Add(27, c * 4 + (SameGovernor(pronoun, near) ? 1 : 0) + (Pronouns.IsReflexive(draft.Prose.SurfaceOf(pronoun.Head)) ? 2 : 0));
        if (candidate.Ahead) Add(AheadTemplate, c * 2 + (near.Role == SyntacticRole.Subject && _clauses.IsMain(near.Head) ? 1 : 0));
    }

    /// <summary>One candidate beside the others: whether it is a person or body at all, whether its gender is known to fit, and its prominence (less is more).</summary>
    readonly record struct Standing(bool Serious, bool Fits, int Prominence);

    /// <summary>Where it stands among the candidates that matter: by prominence, by nearness, by who fits.</summary>
    void FillAgainstOthers(Phrase pronoun, Candidate candidate, int index)
    {
        Phrase near = candidate.Nearest;
        int c = ClassOf(pronoun.Pronoun), roleP = (int)pronoun.Role, roleN = (int)near.Role, ahead = 0, nearer = 0, fitting = 0;
        for (var i = 0; i < _field.Count; i++)
        {
            if (!_field[i].Serious) continue;
            if (_field[i].Fits) fitting++;
            if (i != index && _field[i].Prominence < _field[index].Prominence) ahead++;
            if (i < index) nearer++;
        }
        var sentences = Math.Min(2, Math.Abs(pronoun.Sentence - near.Sentence));
        var level = _clauses.LevelOf(near.Head);
        var starts = pronoun.First - draft.Prose.Sentences[pronoun.Sentence].FirstWord <= 1;
        Add(30, c * 6 + Math.Min(ahead, 5));
        Add(31, c * 6 + Math.Min(nearer, 5));
        Add(32, (_field[index].Serious ? 4 : 0) + (_field[index].Fits ? 2 : 0) + (fitting == 1 ? 1 : 0));
        Add(33, Math.Min(fitting, 3) * 4 + (_field[index].Fits ? 2 : 0) + (_field[index].Serious ? 1 : 0));
        Add(34, Math.Min(level, 6) * Roles + roleP);
        Add(35, ((sentences * Roles + roleN) * 4 + (int)_clauses.KindOfClause(near.Head)) * Roles + roleP);
        Add(36, sentences * 4 + (starts ? 2 : 0) + (near.Role == SyntacticRole.Subject && _clauses.IsMain(near.Head) ? 1 : 0));
        Add(39, (_clauses.IsSpeaker(pronoun) ? 8 : 0) + (_clauses.IsSpeaker(near) ? 4 : 0) + Math.Min(3, Math.Abs(pronoun.Sentence - near.Sentence)));
        Add(37, Math.Min(ahead, 3) * 4 + Math.Min(nearer, 3));
        Add(38, Math.Min(candidate.Cluster.Order, 2) * 4 + (candidate.Cluster.Phrases[0].Index < 8 ? 2 : 0) + (candidate.Recent > 1 ? 1 : 0));
    }

    static bool IsSerious(Phrase pronoun, Candidate candidate) => pronoun.Pronoun switch
    {
        PronounClass.It => candidate.Cluster.Kind is EntityKind.Organisation or EntityKind.Place || candidate.Nearest.Kind == MentionKind.Pronoun || candidate.Cluster.Phrases.Count > 1,
        PronounClass.They => candidate.Cluster.IsPlural || candidate.Cluster.Kind is EntityKind.Organisation or EntityKind.Group,
        _ => candidate.Cluster.Kind == EntityKind.Person && candidate.Cluster.Gender != Opposite(pronoun.Pronoun),
    };

    static Gender Opposite(PronounClass pronoun) => pronoun switch { PronounClass.He => Gender.Female, PronounClass.She => Gender.Male, _ => Gender.Neither };

    static bool Fits(Phrase pronoun, Cluster cluster) =>
        pronoun.Pronoun is PronounClass.He or PronounClass.She ? cluster.Gender == Pronouns.GenderOf(pronoun.Pronoun) : cluster.IsPlural == pronoun.IsPlural;

    /// <summary>In the order of Hobbs (1978): the clauses around the pronoun from inside out, subjects first; then earlier sentences from their beginning.</summary>
    int Prominence(Phrase pronoun, Candidate candidate)
    {
        var near = candidate.Nearest;
        if (candidate.Ahead) return 3000 + near.Head - pronoun.Head;
        var role = near.Role switch { SyntacticRole.Subject => 0, SyntacticRole.Object => 1, SyntacticRole.Oblique => 2, SyntacticRole.Possessive => 3, _ => 4 };
        if (near.Sentence == pronoun.Sentence) return _clauses.LevelOf(near.Head) * 10 + role;
        return 100 * (pronoun.Sentence - near.Sentence) + (role == 0 && _clauses.IsMain(near.Head) ? 0 : role == 0 ? 10 : 10 * role + Math.Min(9, near.First - draft.Prose.Sentences[near.Sentence].FirstWord));
    }

    void Add(int template, int value) => _filled.Add(Offsets[template] + Math.Clamp(value, 0, Sizes[template] - 1));

    static int ClassOf(PronounClass pronoun) => pronoun switch { PronounClass.He => 0, PronounClass.She => 1, PronounClass.It => 2, PronounClass.They => 3, _ => 4 };

    /// <summary>How much a description says by itself: nothing (a pronoun), "the writer", with words before the noun, with words after it, both.</summary>
    static int Traits(Phrase phrase) =>
        phrase.Kind != MentionKind.Description ? 0 : 1 + (phrase.Head - phrase.First > 1 ? 1 : 0) + (phrase.End - phrase.Head > 1 ? 2 : 0);

    static int Bucket(int n) => n switch { < 5 => n, < 8 => 5, < 14 => 6, _ => 7 };

    static int Distance(Phrase pronoun, Phrase near) => Math.Abs(pronoun.Head - near.Head) switch
    {
        <= 2 => 0, <= 4 => 1, <= 7 => 2, <= 12 => 3, <= 20 => 4, <= 35 => 5, <= 60 => 6, _ => 7,
    };

    static int Form(Phrase pronoun, Phrase near) => near.Kind switch
    {
        MentionKind.Name => near.NameEnd - near.NameFirst > 1 ? 0 : 1,
        MentionKind.Pronoun => near.Pronoun == pronoun.Pronoun ? 2 : 3,
        _ => near.IsPlural ? 6 : near.Determiner == Determiner.Indefinite ? 4 : 5,
    };

    static int KindOf(Cluster cluster, Phrase near) => (int)cluster.Kind * 2 + (cluster.IsPlural ? 1 : 0);

    static int GenderFit(Phrase pronoun, Cluster cluster)
    {
        var wanted = pronoun.Kind == MentionKind.Description ? Nouns.GenderOf(pronoun.Noun) : Pronouns.GenderOf(pronoun.Pronoun);
        var kind = cluster.Stated != Gender.Unknown ? 0 : cluster.Likely != Gender.Unknown ? 1 : 2;
        return kind * 4 + (cluster.Gender == Gender.Unknown ? 0 : cluster.Gender == wanted ? 1 : 2);
    }

    static int Mentions(Cluster cluster, int before)
    {
        var count = 0;
        for (var i = 0; i < cluster.Phrases.Count && i < 14 && cluster.Phrases[i].Index < before; i++) count++;
        return count;
    }

    static int Speech(Phrase pronoun, Phrase near) =>
        pronoun.Quotation < 0 ? (near.Quotation < 0 ? 0 : 1) : near.Quotation == pronoun.Quotation ? 2 : near.Quotation >= 0 ? 3 : near.Role == SyntacticRole.Subject ? 4 : 5;

    int LastSame(Phrase pronoun, Cluster cluster) =>
        !_lastOfClass.TryGetValue(pronoun.Pronoun, out var last) || pronoun.Sentence - last.Sentence > 2 ? 0 : ReferenceEquals(last.Cluster, cluster) ? 1 : 2;

    bool IsCoordinated(Phrase near) => draft.Prose.Words[near.Head].Relation == Relation.Conj;

    int Nesting(Phrase near)
    {
        int depth = 0, word = near.Head;
        for (var steps = 0; steps < 8; steps++)
        {
            word = draft.Prose.Words[word].Head;
            if (word < 0) break;
            if (draft.OfHead[word] is not null) depth++;
        }
        return depth;
    }

    static int NounKindOf(Phrase near) => near.Kind == MentionKind.Description ? (int)Nouns.Kind(near.Noun) : 0;

    int PositionInSentence(Phrase near)
    {
        var from = near.First - draft.Prose.Sentences[near.Sentence].FirstWord;
        return from switch { 0 => 0, <= 2 => 1, <= 5 => 2, <= 10 => 3, <= 20 => 4, _ => 5 };
    }

    bool SameGovernor(Phrase pronoun, Phrase near) =>
        pronoun.Role is SyntacticRole.Object or SyntacticRole.Oblique or SyntacticRole.Subject && draft.Prose.Words[pronoun.Head].Head == draft.Prose.Words[near.Head].Head;
}
