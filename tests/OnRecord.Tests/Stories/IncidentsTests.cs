using OnRecord.Stories;

namespace OnRecord.Tests.Stories;

public class IncidentsTests
{
    static OnRecord.Reading Read(string id, string text) => Reader.Read(Reader.Glance(ReportLayout.Apply(new() { Id = id, Text = text })));

    static readonly OnRecord.Reading[] Four =
    [
        Read("a", "Two men robbed the Corner Bank in Porthaven on Monday and fled with $4,000. Sergeant Anna Holt said nobody was hurt."),
        Read("b", "A strong earthquake of magnitude 6.4 shook Calder Island early on Tuesday. Mayor Ida Brandt said dozens of houses had collapsed."),
        Read("c", "Porthaven police look for two men who took $4,000 from the Corner Bank on Monday, Sergeant Anna Holt said. The bank stays closed."),
        Read("d", "Houses collapsed on Calder Island when the 6.4 earthquake struck on Tuesday. The island's mayor, Ida Brandt, asked for help."),
    ];

    [Fact]
    public void Reports_of_one_incident_are_one_and_those_of_another_apart() => Assert.Equal([0, 1, 0, 1], Incidents.Of(Incidents.Likeness(Four)));

    [Fact]
    public void Nothing_is_joined_above_a_threshold_that_nothing_reaches() => Assert.Equal([0, 1, 2, 3], Incidents.Of(Incidents.Likeness(Four), 1));

    [Fact]
    public void A_report_is_wholly_like_itself() => Assert.Equal(1, Incidents.Likeness(Four)[2, 2], 1e-4);
}
