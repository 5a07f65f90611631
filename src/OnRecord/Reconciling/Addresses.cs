using System.Collections.Immutable;

namespace OnRecord.Reconciling;

/// <summary>
/// Addresses that cannot both be right: one street at two blocks ("the 2200 block of Tarn Street", "the 2300 block"), or one number of a street and of its
/// namesake ("4100 9th Court", "4107 9th Avenue"). Two streets of different names are two places as a rule and never compared.
/// </summary>
static class Addresses
{
    /// <summary>House numbers further apart are two places of a long street more often than one told wrongly.</summary>
    const int FurthestApart = 300;

    public static IEnumerable<Contradiction> Of(StoryReports story)
    {
        foreach (var street in All(story).GroupBy(a => a.Address.Name, StringComparer.Ordinal))
        {
            var told = street.ToList();
            var givenIn = told.ToLookup(o => o.Place.Report, o => o.Address);
            bool IsGivenIn(StreetAddress address, int report) => givenIn[report].Any(address.CanBe);
            bool Exclude(int i, int j) =>
                !told[i].Address.CanBe(told[j].Address) && told[i].Address.IsNear(told[j].Address, FurthestApart)
                && !IsGivenIn(told[i].Address, told[j].Place.Report) && !IsGivenIn(told[j].Address, told[i].Place.Report);
            if (Contradiction.Of(story, [.. told.Select(t => t.Place)], ("other-address", "They give different addresses"), "place", Exclude) is { } found) yield return found;
        }
    }

    static IEnumerable<(Passage Place, StreetAddress Address)> All(StoryReports story)
    {
        for (var r = 0; r < story.Count; r++)
            foreach (var (span, address) in StreetAddress.AllOf(story.Readings[r].Prose))
                if (story.IsArticle(r, span.Start)) yield return (new(r, span), address);
    }
}
