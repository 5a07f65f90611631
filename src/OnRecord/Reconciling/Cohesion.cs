namespace OnRecord.Reconciling;

/// <summary>
/// How closely the accounts of one happening go together in their words. The aligner joins clauses that no wording ties ("walked out", "left the room"), and
/// errs most there: of the development stories' joined pairs that editors marked, it is right in 17–29 % below 0.3, 44 % to 0.5 and 80 % above.
/// </summary>
static class Cohesion
{
    /// <summary>The rule that such an entry names as the reason of its standing.</summary>
    public const string FewWords = "few-words";

    const float Loose = 0.3f;

    /// <summary>The first accounts tell enough of a large group.</summary>
    const int MostAccounts = 16;

    /// <summary>The same judgement, with a word of caution where little ties the accounts together and they do not differ.</summary>
    public static Judgement Qualify(StoryReports story, List<EventUnit> units, Judgement judgement) =>
        judgement.Standing is "agreed" or "refined" && Of(story, units) < Loose
            ? judgement with { Why = new(FewWords, "Few words tie these accounts together: see whether they tell of one thing.") } : judgement;

    /// <summary>The mean share of words that two accounts of different reports have in common (Jaccard), 0–1; 1 where there are no two.</summary>
    static float Of(StoryReports story, List<EventUnit> units)
    {
        var (sum, pairs) = (0f, 0);
        for (var i = 0; i < Math.Min(units.Count, MostAccounts); i++)
            for (var j = 0; j < i; j++)
            {
                if (units[i].Report == units[j].Report) continue;
                sum += Bag.Compare(units[i].Core, units[j].Core, story.Concepts).Jaccard;
                pairs++;
            }
        return pairs == 0 ? 1 : sum / pairs;
    }
}
