using OnRecord.Reconciling;
using OnRecord.Records;

namespace OnRecord.Tests.Reconciling;

public class EventDifferenceTests
{
    static Record Of(params string[] texts) =>
        Reconciler.Reconcile("s1", [.. texts.Select((text, i) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = $"r{i}", Outlet = $"o{i}", Text = text, Published = new(new(2026, 3, 20)) }))))]);

    static IEnumerable<Entry> Differing(Record record, string rule) => record.Entries.Where(e => e.Standing == "differs" && e.Why?.Rule == rule);

    [Theory]
    [InlineData("The driver, Cynthia Rowley, was taken to hospital.", "Police named the driver as Cinthia Rowley on Monday.")]
    [InlineData("A fire broke out on Fairmont Avenue at noon.", "Crews were sent to Fairmount Avenue around noon.")]
    [InlineData("Neighbours said Jerome Battersby had run the shop for years.", "The shop was run by Gerome Battersby, neighbours said.")]
    public void A_name_that_two_origins_spell_differently_differs(string first, string second)
    {
        var entry = Assert.Single(Differing(Of(first, second), "other-spelling"));
        Assert.Equal(2, entry.Accounts.Length);
    }

    [Theory]
    [InlineData("José Ramírez left the building.", "Jose Ramirez left the building.")]
    [InlineData("Kim Seo-yun left the building.", "Kim Seo Yun left the building.")]
    [InlineData("Maria Lopez left the building.", "Mario Lopez left the building.")]
    [InlineData("Eric Lopez left the building.", "Erica Lopez left the building.")]
    [InlineData("John Rowley left the building.", "John Rowley left. Jon Rowley, his cousin, stayed. John Rowley came back.")]
    [InlineData("Iran closed its border.", "Iraq closed its border.")]
    public void House_style_and_two_people_are_no_difference(string first, string second) => Assert.Empty(Differing(Of(first, second), "other-spelling"));

    static Record OfArrest(string first, string second) => Of(
        "A lorry hit a bakery in the old town. Nobody was in the shop. " + first + " The mayor thanked the fire service.",
        "The bakery on Mill Lane is in ruins. Its owner had just gone home. " + second + " Residents want the lane closed to lorries.");

    [Fact]
    public void One_happening_on_two_days_differs() =>
        Assert.NotEmpty(Differing(OfArrest("Police arrested the driver near the harbour on Tuesday.", "The driver was arrested near the harbour on Wednesday by police."), "other-time"));

    [Theory]
    [InlineData("Police arrested the driver near the harbour on Tuesday morning.", "Police arrested the driver near the harbour on Tuesday evening.")]
    [InlineData("Police arrested the driver near the harbour on Tuesday.", "Police arrested the driver near the harbour today.")]
    public void Two_parts_of_a_day_and_today_beside_another_day_differ(string first, string second) => Assert.NotEmpty(Differing(OfArrest(first, second), "other-time"));

    [Theory]
    [InlineData("Police arrested the driver near the harbour on Tuesday.", "Police arrested the driver near the harbour late Tuesday.")]
    [InlineData("Police arrested the driver near the harbour on Tuesday.", "Police arrested the driver near the harbour last week.")]
    [InlineData("Police arrested the driver near the harbour on Tuesday.", "Police will arrest the driver near the harbour on Wednesday.")]
    [InlineData("Police arrested the driver near the harbour at 3:15 p.m.", "Police arrested the driver near the harbour at about 3:20 p.m.")]
    [InlineData("Police arrested the driver near the harbour tonight.", "Nobody arrested the driver near the harbour on Wednesday.")]
    public void A_finer_time_or_a_plan_does_not(string first, string second) => Assert.Empty(Differing(OfArrest(first, second), "other-time"));
}
