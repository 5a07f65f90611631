namespace OnRecord.Reconciling;

/// <summary>What speaks for two pieces of speech being one utterance although not in the same words: each feature 0–1, and the learned score over them.</summary>
readonly record struct StatementLikeness(float[] Features)
{
    /// <summary>Weights of the features, learned by logistic regression over pairs of the development stories; the last is the constant.</summary>
    static readonly float[] Weights = [2.36f, 4.55f, 2.19f, 1.0f, -1.93f, -0.6f, -1.5f, -3.3f];

    const float MuchShared = 12f;

    public float Score => Logistic.Score(Features, Weights);

    public static StatementLikeness Of(StoryReports story, StatementUnit a, StatementUnit b)
    {
        var (cover, jaccard, shared) = Bag.Compare(a.Bag, b.Bag, story.Concepts);
        float On(bool condition) => condition ? 1 : 0;
        var known = a.Speaker >= 0 && b.Speaker >= 0;
        return new(
        [
            cover, jaccard, MathF.Min(1, shared / MuchShared), On(known && a.Speaker == b.Speaker), On(known && a.Speaker != b.Speaker),
            On(!a.IsVerbatim && !b.IsVerbatim), On(a.IsVerbatim && b.IsVerbatim),
        ]);
    }
}
