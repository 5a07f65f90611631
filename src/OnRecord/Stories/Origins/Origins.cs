using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Stories;

/// <summary>Finds which reports of a story share their words, and so how many independent origins it rests on.</summary>
/// <remarks>
/// Reports have one origin where half of one's own wording (speakers' words aside) stands in the other, where one agency's
/// dateline, byline or copyright stands on both, or where one outlet wrote both. Outlets of one owner need less in common.
/// Every pair that shares a passage is named, whatever the share: a report may carry agency copy inside its own (in a story of very many
/// reports, of the likeliest pairs only, see <see cref="LikelyCopies"/>).
/// </remarks>
public static class Origins
{
    /// <summary>Containment of unquoted words from which a report is a copy.</summary>
    public const double CopyShare = 0.5;

    const double CopyShareInOneHouse = 0.15;

    /// <summary>Days after which an outlet's report is no longer told anew but another one with the same standing matter.</summary>
    const int DaysOfOneReport = 10;

    /// <param name="reports">In order of arrival; the first of a group of copies is the one the others are measured against.</param>
    public static StoryOrigins Find(ImmutableArray<Report> reports)
    {
        var credits = reports.Select(CreditFinder.Find).ToArray();
        var agencies = reports.Select((r, i) => AgencyOf(r, credits[i])).ToArray();
        var shared = Compare(reports);
        var group = Enumerable.Range(0, reports.Length).ToArray();
        var shares = new double?[reports.Length];
        foreach (var (first, second, common) in shared)
            if (IsCopy(reports[first], reports[second], common))
            {
                Join(group, first, second);
                shares[second] = Math.Max(shares[second] ?? 0, common.Share);
            }
        for (var second = 1; second < reports.Length; second++)
            for (var first = 0; first < second; first++)
                if (agencies[first] is { } agency && agency == agencies[second] || IsOneOutlet(reports[first], reports[second])) Join(group, first, second);
        var origins = Named(reports, group, agencies, shares);
        return new(origins, [.. shared.Select(s => s.Common)],
            reports.Select((r, i) => KeyValuePair.Create(r.Id, credits[i])).DistinctBy(p => p.Key).ToImmutableDictionary())
        {
            Leanings = Leanings(reports, credits, origins),
        };
    }

    static ImmutableArray<Leaning> Leanings(ImmutableArray<Report> reports, ImmutableArray<Attribution>[] credits, ImmutableArray<StoryOrigin> origins)
    {
        var leanings = ImmutableArray.CreateBuilder<Leaning>();
        for (var i = 0; i < reports.Length; i++)
            foreach (var origin in origins)
                if (!origin.Reports.Contains(reports[i].Id)
                    && credits[i].FirstOrDefault(c => c.Manner != CreditManner.Picture && c.Name == origin.Name) is { } credit)
                    leanings.Add(new(reports[i].Id, origin.Id, credit));
        return leanings.ToImmutable();
    }

    static List<(int First, int Second, SharedText Common)> Compare(ImmutableArray<Report> reports)
    {
        var wordings = reports.Select(Wording.Of).ToArray();
        var shared = new List<(int, int, SharedText)>();
        foreach (var (first, second) in LikelyCopies.Of(wordings))
        {
            var common = TextComparison.Compare(reports[first].Id, wordings[first], reports[second].Id, wordings[second]);
            if (!common.Passages.IsEmpty) shared.Add((first, second, common with { ReuseFrom = ReuseFrom(reports[first], reports[second]) }));
        }
        return shared;
    }

    static double ReuseFrom(Report first, Report second)
    {
        if (!IsOneOutlet(first, second)) return SharedText.ReuseShare;
        return first.Published is { } a && second.Published is { } b && Math.Abs(a.Day.DayNumber - b.Day.DayNumber) > DaysOfOneReport ? double.PositiveInfinity : CopyShare;
    }

    static bool IsCopy(Report first, Report second, SharedText common) =>
        common.OwnShare >= (Outlets.HouseOf(first) is { } house && house == Outlets.HouseOf(second) ? CopyShareInOneHouse : CopyShare);

    static bool IsOneOutlet(Report first, Report second) => OutletKey(first) is { } outlet && outlet == OutletKey(second);

    static string? OutletKey(Report report) =>
        Outlets.OutletOf(report)?.Name ?? (report.Outlet is { Length: > 0 } name ? Outlets.Host(name) : null);

    /// <summary>The agency whose text the report is: its outlet, or the one its dateline, byline or copyright names.</summary>
    static string? AgencyOf(Report report, ImmutableArray<Attribution> credits)
    {
        if (Outlets.OutletOf(report) is { IsAgency: true } outlet) return outlet.Name;
        if (report.Dateline?.Agency is { } agency) return Outlets.Named(agency, out _)?.Name ?? agency;
        foreach (var byline in report.Bylines)
            if (Outlets.Named(byline, out _) is { IsAgency: true } author) return author.Name;
        foreach (var credit in credits)
            if (credit is { Manner: CreditManner.Source, IsAgency: true }) return credit.Name;
        return null;
    }

    static void Join(int[] group, int first, int second)
    {
        int keep = Math.Min(group[first], group[second]), drop = Math.Max(group[first], group[second]);
        for (var i = 0; i < group.Length; i++)
            if (group[i] == drop) group[i] = keep;
    }

    static ImmutableArray<StoryOrigin> Named(ImmutableArray<Report> reports, int[] group, string?[] agencies, double?[] shares)
    {
        var origins = ImmutableArray.CreateBuilder<StoryOrigin>();
        for (var first = 0; first < reports.Length; first++)
        {
            if (group[first] != first) continue;
            var members = Enumerable.Range(0, reports.Length).Where(i => group[i] == first).ToArray();
            var agency = members.Select(i => agencies[i]).FirstOrDefault(a => a is not null);
            var outlet = Outlets.OutletOf(reports[first])?.Name ?? reports[first].Outlet;
            var kind = agency is not null ? OriginKind.Agency
                : members.Any(i => shares[i] is not null && !IsOneOutlet(reports[first], reports[i])) ? OriginKind.Outlet : OriginKind.Own;
            origins.Add(new("o" + (origins.Count + 1).ToString(CultureInfo.InvariantCulture), kind, agency ?? outlet,
                [.. members.Select(i => reports[i].Id)], members.Min(i => shares[i])));
        }
        return origins.ToImmutable();
    }
}
