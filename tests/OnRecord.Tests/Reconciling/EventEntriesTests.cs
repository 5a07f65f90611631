using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Tests.Reconciling;

public class EventEntriesTests
{
    static Record Of(params string[] texts) =>
        Reconciler.Reconcile("s1", [.. texts.Select((text, i) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = $"r{i}", Outlet = $"o{i}", Text = text, Published = new(new(2026, 3, 20)) }))))]);

    [Theory]
    [InlineData("“The pier is lost for good,” the harbour master said.", 0)]
    [InlineData("The harbour master told the council on Monday that the pier was lost for good.", 1)]
    public void Who_said_something_is_no_happening_of_its_own(string text, int sayings) =>
        Assert.Equal(sayings, Of(text).Entries.Count(e => e.Kind == "event" && e.Accounts.Any(a => a.Text.StartsWith("the harbour master", StringComparison.OrdinalIgnoreCase))));

    static Entry Event(string standing, params (string Report, int Start, int End)[] accounts) =>
        new("", "event", standing, 2, 2, "") { Accounts = [.. accounts.Select(a => new Account(a.Report, a.Start, a.End, ""))] };

    [Fact]
    public void A_clause_inside_one_that_differs_is_left_out()
    {
        var (whole, inside, beside) = (Event("differs", ("a", 0, 90), ("b", 10, 80)), Event("agreed", ("a", 20, 40), ("b", 30, 50)), Event("agreed", ("a", 20, 40), ("b", 100, 120)));
        Assert.Equal([whole, beside], Overlaps.Drop([whole, inside, beside]));
        Assert.Equal([inside, beside], Overlaps.Drop([inside, beside]));
    }

    [Fact]
    public void Accounts_that_few_words_tie_are_said_to_be_so_and_stand_last()
    {
        var record = Of(
            "A lorry hit the bakery on Mill Lane on Monday. Tom Bell walked out of the council chamber in anger after the mayor had spoken about the lane.",
            "A lorry hit the bakery on Mill Lane on Monday. The session broke up when Tom Bell stormed out, shouting at the public gallery.");
        var agreed = record.Entries.Where(e => e.Kind == "event" && e.Standing is "agreed" or "refined").ToList();
        Assert.Contains(agreed, e => e.Why!.Rule != Cohesion.FewWords && e.Headline.Contains("lorry", StringComparison.Ordinal));
        var loose = agreed.FindIndex(e => RecordOutline.IsLoose(e));
        Assert.True(loose < 0 || agreed.FindLastIndex(e => !RecordOutline.IsLoose(e)) < loose);
        Assert.Contains(agreed, RecordOutline.IsLoose);
    }
}
