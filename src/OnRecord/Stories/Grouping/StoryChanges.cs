namespace OnRecord.Stories;

/// <summary>Merges stories that turn out to be one, and splits one that turns out to be two, as an arrival shows it. Rare.</summary>
sealed class StoryChanges(StoryBook book, Links links, GroupingOptions options)
{
    readonly Splitting _splitting = new(links, options);

    /// <summary>A change by numbers of stories and reports, see <see cref="StoryChange"/>.</summary>
    public readonly record struct Change(StoryChangeKind Kind, int From, int Into, int[] Reports);

    /// <summary>
    /// Makes the changes that a report placed brings about. Only news merges: a round-up of many incidents or a comment is like many stories
    /// without their being one.
    /// </summary>
    /// <param name="oldest">Number of the oldest report held.</param>
    /// <param name="near">The stories within the report's reach, nearest first.</param>
    public List<Change> Of(int report, int oldest, ReportSort sort, List<(float Mean, int Story)> near)
    {
        var changes = new List<Change>();
        if (sort == ReportSort.News) Merge(report, oldest, near, changes);
        if (changes.Count == 0 && Splitting.IsDue(book.Members(book.StoryOf(report), oldest).Length)) Split(report, oldest, changes);
        return changes;
    }

    /// <summary>Joins the report's story with others it fits as well, where the stories fit each other on average. The older one keeps its id.</summary>
    void Merge(int report, int oldest, List<(float Mean, int Story)> near, List<Change> changes)
    {
        var story = book.StoryOf(report);
        foreach (var (mean, other) in near)
        {
            if (mean <= links.Score.Threshold) break;
            if (other == story || !book.IsOpen(other)) continue;
            if (links.Mean(book.Members(story, oldest), book.Members(other, oldest)) <= links.Score.Threshold + options.MergeMargin) continue;
            int into = Math.Min(story, other), from = Math.Max(story, other);
            changes.Add(new(StoryChangeKind.Merged, from, into, book.Members(from, oldest).ToArray()));
            book.Merge(from, into);
            story = into;
        }
    }

    void Split(int report, int oldest, List<Change> changes)
    {
        var story = book.StoryOf(report);
        var leaving = _splitting.Leaving(book.Members(story, oldest), links.Score.Threshold);
        if (leaving.Count > 0) changes.Add(new(StoryChangeKind.Split, story, book.Split(leaving), [.. leaving]));
    }
}
