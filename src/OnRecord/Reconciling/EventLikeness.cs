namespace OnRecord.Reconciling;

/// <summary>What speaks for two clauses telling one happening: each feature 0–1, and the learned score over them.</summary>
readonly record struct EventLikeness(float[] Features)
{
    /// <summary>Weights of the features, learned by logistic regression over pairs of the development stories; the last is the constant.</summary>
    static readonly float[] Weights = [0.57f, 2.06f, 3.59f, 0.72f, 0.22f, 4.09f, -0.57f, -2.0f];

    const float MuchShared = 12f;

    public float Score => Logistic.Score(Features, Weights);

    public static EventLikeness Of(StoryReports story, EventUnit a, EventUnit b)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        var (sentence, _, _) = Bag.Compare(a.Sentence, b.Sentence, story.Concepts);
        float On(bool condition) => condition ? 1 : 0;
        var common = 0;
        foreach (var participant in a.Participants)
            if (b.Participants.Contains(participant)) common++;
        return new(
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), On(a.Predicate != 0 && a.Predicate == b.Predicate), MathF.Min(1, common / 2f), sentence,
            On(a.Happening.Mode == b.Happening.Mode),
        ]);
    }
}
