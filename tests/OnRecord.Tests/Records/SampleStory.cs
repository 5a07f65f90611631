using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Tests.Records;

/// <summary>
/// One invented day in court, told by three outlets and a reprint of an agency's text: the record of it as the pages,
/// the terminal and the JSON are to show it. Passages are found by their words, so the texts can be edited.
/// </summary>
static class SampleStory
{
    public static ImmutableArray<Report> Reports { get; } =
    [
        Told("chronicle", "Port Chronicle", "Pilot tells court of ‘ninety seconds’ before ferry struck pier", "2026-02-11", """
            By Ines Calloway and Rob Tarn
            Reporting from Aldmouth Crown Court
            A harbour pilot accused of steering a passenger ferry into a pier told a jury on Wednesday that he had "ninety seconds to choose between the pier and the beach".
            Henrik Voss, 54, denies three counts of endangering life over the collision of the ferry Selkie in Aldmouth harbour last March, in which 23 people were hurt.
            He spoke for barely ten minutes before the judge, Mr Justice Peter Lindqvist, who is not related to the pilot's barrister, sent the jury home.
            "Mr Voss, you are very close to a night in the cells; now answer the question," the judge said after the pilot refused to name the officer on the bridge.
            Prosecutor Dana Okoro KC said Mr Voss had "treated the harbour as his own".
            Maeve Lindqvist, for the defence, told the jury the ferry's steering had failed twice that week.
            The families of the injured are asking the harbour board for £4.2m (€4.9m) in a separate civil claim.
            Ms Okoro said the pilot had been drinking. The Selkie was built in the late 1980s.
            The court rose at 3.40pm. The jury will hear closing speeches on Friday.
            """),
        Told("meridian", "The Daily Meridian", "Judge threatens ferry pilot with cells", "2026-02-11", """
            ALDMOUTH, Feb 11 — A judge threatened to jail a harbour pilot on Wednesday after he refused to answer a question at his trial over a ferry crash.

            "Mr. Voss, you are very close to a night in the sails. No, answer the question," Justice Peter Lindqvist told Henrik Voss.

            Voss, who is 54, was on the stand for about 12 minutes. At least 20 people were injured when the Selkie hit a pier on March 14, 2025.

            "I had ninety seconds to choose between the pier and the beach," Voss said.

            His lawyer, Maeve Lindqvist, said the steering "failed twice in one week".

            Prosecutors say Voss had drunk two glasses of wine at lunch. Voss denies it.

            Lawyers for the injured are seeking at least £3 million from the harbor board, a person close to the families said.

            "This is about who holds the wheel," prosecutor Dana Okoro said, <b>adding</b> that the board "looked away, again and again".

            This story is developing.
            """),
        Told("wire", "Northern Wire", "Ferry pilot testifies in Aldmouth", "2026-02-11T17:20:00+00:00", """
            ALDMOUTH, England (NW) — The pilot of a ferry that struck a pier last year, hurting dozens, took the stand on Wednesday for 15 minutes.
            Henrik Voss, 54, has pleaded not guilty to three counts of endangering life.
            "I had ninety seconds to choose between the pier and the beach," he said.
            Judge Peter Lindqvist warned Voss that he risked "a night in the cells" unless he answered.
            "This is about who holds the wheel," said Dana Okoro, prosecuting. The board, she said, had "looked away again and again."
            The Selkie, built in 1988, was carrying 212 passengers.
            Maeve Lindqvist, defending, is expected to call an engineer on Thursday.
            """),
        Told("eastshore", "Eastshore Post", "Ferry pilot gives evidence", "2026-02-12", """
            ALDMOUTH, England (NW) — The pilot of a ferry that struck a pier last year, hurting dozens, took the stand on Wednesday for 15 minutes.
            Henrik Voss, 54, has pleaded not guilty to three counts of endangering life.
            "I had ninety seconds to choose between the pier and the beach," he said.
            Judge Peter Lindqvist warned Voss that he risked "a night in the cells" unless he answered.
            The Selkie, built in 1988, was carrying 212 passengers.
            """),
    ];

    public static Record Record { get; } = Make();

    public static IReadOnlyDictionary<string, Report> ById { get; } = Reports.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>The same story with one report alone.</summary>
    public static Record OneReport { get; } = Alone("chronicle");

    /// <summary>An account of the words' first place in the report.</summary>
    public static Account Said(string report, string words, string? form = null, string basis = "reporter", string? source = null, string mode = "asserted")
    {
        var start = Reports.Single(r => r.Id == report).Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new InvalidOperationException($"{report} has no “{words}”.");
        var span = new Span(start, start + words.Length);
        return new(report, span.Start, span.End, words) { Form = form, Basis = new(basis, source, mode), Quoted = form == "direct" ? [span] : [] };
    }

    static Report Told(string id, string outlet, string title, string published, string text) => ReportLayout.Apply(new()
    {
        Id = id, Outlet = outlet, Title = title, Text = text, File = id + ".txt", Published = new(DateOnly.Parse(published[..10], null)),
    });

    static Account Worth(Account account, decimal? min, decimal? max, string unit, bool approx = false) =>
        account with { Value = new(min, max, unit, approx) };

    static Entry Entry(string id, string kind, string standing, int origins, string headline, string rule, string why, params Account[] accounts) =>
        new(id, kind, standing, origins, accounts.Select(a => a.Report).Distinct().Count(), headline) { Accounts = [.. accounts], Why = new(rule, why) };

    static Record Make()
    {
        ImmutableArray<Entry> entries =
        [
            Entry("e1", "statement", "differs", 3, "The judge to Mr Voss", "words/other-words", "A and B quote one sentence with different words: “cells” and “sails”, “now” and “No”.",
                Said("chronicle", "Mr Voss, you are very close to a night in the cells; now answer the question", "direct", "named", "the judge"),
                Said("meridian", "Mr. Voss, you are very close to a night in the sails. No, answer the question", "direct", "named", "Justice Peter Lindqvist"),
                Said("wire", "a night in the cells", "partial", "named", "Judge Peter Lindqvist"),
                Said("eastshore", "a night in the cells", "partial", "named", "Judge Peter Lindqvist")) with
                {
                    Speaker = "p2", About = ["p1"], When = "2026-02-11", Differences = [new("words", [0, 1], "cells; now / sails. No")],
                },
            Entry("e2", "figure", "differs", 3, "How long Henrik Voss spoke", "value/apart", "B and C give different numbers for the same span of time.",
                Worth(Said("chronicle", "barely ten minutes"), null, 10, "minute", true), Worth(Said("meridian", "about 12 minutes"), 12, 12, "minute", true),
                Worth(Said("wire", "15 minutes"), 15, 15, "minute"), Worth(Said("eastshore", "15 minutes"), 15, 15, "minute")) with
                {
                    Measure = "time on the stand", About = ["p1"], When = "2026-02-11", Differences = [new("value", [1, 2], "about 12 minutes / 15 minutes")],
                },
            Entry("e3", "figure", "differs", 2, "Damages sought by the families", "value/apart", "A gives one sum, and B's least sum is lower: as a demand they are not the same.",
                Worth(Said("chronicle", "£4.2m (€4.9m)"), 4200000, 4200000, "GBP") with { Also = [new(4900000, 4900000, "EUR", false)] },
                Worth(Said("meridian", "at least £3 million", null, "unnamed", "a person close to the families"), 3000000, null, "GBP")) with
                {
                    Measure = "damages sought", Differences = [new("value", [0, 1], "£4.2m / at least £3 million")],
                },
            Entry("e4", "event", "refined", 3, "The Selkie struck a pier", "time/within", "B gives the day; A and C give the month and the year it lies in.",
                Said("chronicle", "the collision of the ferry Selkie in Aldmouth harbour last March") with { When = "2025-03" },
                Said("meridian", "the Selkie hit a pier on March 14, 2025") with { When = "2025-03-14" },
                Said("wire", "a ferry that struck a pier last year") with { When = "2025" },
                Said("eastshore", "a ferry that struck a pier last year") with { When = "2025" }) with { When = "2025-03-14", Where = "Aldmouth harbour" },
            Entry("e5", "figure", "refined", 3, "People hurt", "value/within", "A gives a number; B's “at least 20” and C's “dozens” allow it.",
                Worth(Said("chronicle", "23 people"), 23, 23, "person"), Worth(Said("meridian", "At least 20 people"), 20, null, "person"),
                Worth(Said("wire", "dozens"), 24, 96, "person", true), Worth(Said("eastshore", "dozens"), 24, 96, "person", true)) with { Measure = "people hurt" },
            Entry("e6", "statement", "agreed", 3, "“ninety seconds to choose between the pier and the beach”", "words/same", "Three origins quote the same words; A cuts the beginning.",
                Said("chronicle", "ninety seconds to choose between the pier and the beach", "partial", "named", "Henrik Voss"),
                Said("meridian", "I had ninety seconds to choose between the pier and the beach", "direct", "named", "Voss"),
                Said("wire", "I had ninety seconds to choose between the pier and the beach", "direct", "named", "he"),
                Said("eastshore", "I had ninety seconds to choose between the pier and the beach", "direct", "named", "he")) with { Speaker = "p1" },
            Entry("e7", "event", "agreed", 3, "Henrik Voss denies three counts of endangering life", "event/same", "Three origins tell it, and nothing in them disagrees.",
                Said("chronicle", "denies three counts of endangering life"), Said("wire", "has pleaded not guilty to three counts of endangering life"),
                Said("eastshore", "has pleaded not guilty to three counts of endangering life")) with { About = ["p1"] },
            Entry("e8", "figure", "agreed", 3, "Age of Henrik Voss", "value/same", "Three origins give the same number.",
                Worth(Said("chronicle", "54"), 54, 54, "year"), Worth(Said("meridian", "54"), 54, 54, "year"), Worth(Said("wire", "54"), 54, 54, "year")) with { Measure = "age", About = ["p1"] },
            Entry("e9", "statement", "agreed", 2, "The steering failed twice in one week", "words/quoted-and-told", "B quotes what A tells in its own words.",
                Said("chronicle", "the ferry's steering had failed twice that week", "indirect", "named", "Maeve Lindqvist"),
                Said("meridian", "failed twice in one week", "partial", "named", "Maeve Lindqvist")) with { Speaker = "p3" },
            Entry("e10", "statement", "agreed", 2, "“looked away, again and again”", "words/same", "Two origins quote the same words.",
                Said("meridian", "looked away, again and again", "partial", "named", "Dana Okoro"),
                Said("wire", "looked away again and again.", "partial", "named", "Dana Okoro")) with { Speaker = "p4" },
            Entry("e11", "event", "refined", 2, "The Selkie was built", "time/within", "C gives the year; A gives the years it lies in.",
                Said("chronicle", "The Selkie was built in the late 1980s") with { When = "198" }, Said("wire", "The Selkie, built in 1988") with { When = "1988" },
                Said("eastshore", "The Selkie, built in 1988") with { When = "1988" }) with { When = "1988" },
            Entry("e12", "statement", "refined", 2, "Mr Voss had been drinking", "told/more-exactly", "B says what and when; A says only that.",
                Said("chronicle", "the pilot had been drinking", "indirect", "named", "Ms Okoro", "alleged"),
                Said("meridian", "Voss had drunk two glasses of wine at lunch", "indirect", "unnamed", "Prosecutors", "alleged")) with { Speaker = "prosecutors", About = ["p1"] },
            Entry("e13", "statement", "single", 1, "“treated the harbour as his own”", "one-origin", "Only A tells it.",
                Said("chronicle", "treated the harbour as his own", "partial", "named", "Dana Okoro KC")) with { Speaker = "p4", About = ["p1"] },
            Entry("e14", "event", "single", 1, "The court rose at 3.40pm", "one-origin", "Only A tells it.", Said("chronicle", "The court rose at 3.40pm") with { When = "2026-02-11T15:40" }) with { When = "2026-02-11T15:40" },
            Entry("e15", "event", "single", 1, "Closing speeches", "one-origin", "Only A tells it.", Said("chronicle", "The jury will hear closing speeches on Friday", mode: "future") with { When = "2026-02-13" }) with { When = "2026-02-13" },
            Entry("e16", "figure", "single", 1, "Passengers aboard the Selkie", "one-origin", "C and its reprint D tell it: one origin.",
                Worth(Said("wire", "212 passengers"), 212, 212, "passenger"), Worth(Said("eastshore", "212 passengers"), 212, 212, "passenger")) with { Measure = "passengers aboard" },
            Entry("e17", "statement", "single", 1, "The defence is to call an engineer", "one-origin", "Only C tells it.",
                Said("wire", "is expected to call an engineer on Thursday", "indirect", mode: "future")) with { About = ["p3"], When = "2026-02-12" },
            Entry("e18", "statement", "differs", 2, "The judge sent the jury home", "update", "A was written after the court rose, B while the pilot was on the stand.",
                Said("chronicle", "sent the jury home"), Said("meridian", "This story is developing")) with { Differences = [new("update", [0, 1], "B was written first")] },
        ];
        return new()
        {
            Story = new("s1", "Harbour pilot on trial over Selkie ferry crash", "2026-02-11", "2026-02-11", "2026-02-12")
            {
                Lead = [Said("meridian", "I had ninety seconds to choose between the pier and the beach", "direct", "named", "Voss"), Said("wire", "Henrik Voss, 54, has pleaded not guilty to three counts of endangering life")],
            },
            Reports =
            [
                Head("chronicle", "o1", 2, "Ines Calloway", "Rob Tarn"), Head("meridian", "o2", 1),
                Head("wire", "o3", 3) with { Dateline = "ALDMOUTH, England (NW)", Published = "2026-02-11T17:20:00+00:00" },
                Head("eastshore", "o3", 4) with { Dateline = "ALDMOUTH, England (NW)", Url = "https://eastshore.example/ferry" },
            ],
            Origins = [new("o1", "own", null, ["chronicle"], null), new("o2", "own", null, ["meridian"], null), new("o3", "agency", "Northern Wire", ["wire", "eastshore"], 0.97)],
            People =
            [
                new("p1", "Henrik Voss", "person", ["Henrik Voss", "Mr Voss", "Voss"], [Of("chronicle", "A harbour pilot"), Of("wire", "The pilot of a ferry that struck a pier last year")], 54),
                new("p2", "Peter Lindqvist", "person", ["Justice Peter Lindqvist", "Judge Peter Lindqvist"], [Of("chronicle", "the judge"), Of("chronicle", "who is not related to the pilot's barrister")], null),
                new("p3", "Maeve Lindqvist", "person", ["Maeve Lindqvist"], [Of("chronicle", "the pilot's barrister"), Of("meridian", "His lawyer")], null),
                new("p4", "Dana Okoro", "person", ["Dana Okoro KC", "Ms Okoro"], [Of("chronicle", "Prosecutor")], null),
                new("p5", "Aldmouth", "place", ["Aldmouth"], [], null),
            ],
            Entries = entries,
            Timeline =
            [
                new("198", "The Selkie was built", ["e11"]), new("2025-03-14", "The Selkie struck a pier", ["e4", "e5"]), new("2026-02-11", "Henrik Voss spoke", ["e2", "e1", "e6"]),
                new("2026-02-11T15:40", "The court rose", ["e14"]), new("2026-02-12", "The defence is to call an engineer", ["e17"]), new("2026-02-13", "Closing speeches", ["e15"]),
            ],
            Proceeding = new()
            {
                Lines =
                [
                    new("court", "Aldmouth Crown Court", null, null, [Said("chronicle", "Aldmouth Crown Court")], []),
                    new("judge", "Mr Justice Peter Lindqvist", "p2", null, [Said("chronicle", "Mr Justice Peter Lindqvist"), Said("wire", "Judge Peter Lindqvist")], []),
                    new("defendant", "Henrik Voss", "p1", null, [Said("chronicle", "Henrik Voss")], []),
                    new("counsel", "Maeve Lindqvist", "p3", "p1", [Said("chronicle", "Maeve Lindqvist, for the defence")], []),
                    new("counsel", "Dana Okoro KC", "p4", "prosecution", [Said("chronicle", "Prosecutor Dana Okoro KC")], []),
                    new("charge", "three counts of endangering life", null, null, [Said("chronicle", "three counts of endangering life"), Said("wire", "three counts of endangering life")], ["e7"]),
                    new("stage", "Evidence; the pilot has spoken", null, null, [Said("wire", "took the stand on Wednesday")], []),
                    new("pending", "closing speeches on Friday", null, null, [Said("chronicle", "closing speeches on Friday")], ["e15"]),
                ],
            },
        };
    }

    static ReportHead Head(string id, string origin, int order, params string[] bylines)
    {
        var report = Reports.Single(r => r.Id == id);
        var words = report.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return new(id, report.File, report.Outlet, report.Title, [.. bylines], null, report.Published!.Value.Day.ToString("O"), origin, words) { Order = order };
    }

    static Description Of(string report, string words)
    {
        var account = Said(report, words);
        return new(words, report, account.Start, account.End);
    }

    static Record Alone(string report) => Record with
    {
        Reports = [.. Record.Reports.Where(r => r.Id == report)],
        Origins = [.. Record.Origins.Where(o => o.Reports.Contains(report))],
        Entries =
        [
            .. Record.Entries.Where(e => e.Accounts.Any(a => a.Report == report)).Select(e => e with
            {
                Standing = "single", Origins = 1, Outlets = 1, Accounts = [.. e.Accounts.Where(a => a.Report == report)], Differences = [], Why = new("one-origin", "There is one report."),
            }),
        ],
        People = [.. Record.People.Select(p => p with { Descriptions = [.. p.Descriptions.Where(d => d.Report == report)] })],
        Story = Record.Story with { Lead = [] },
        Timeline = [],
        Proceeding = null,
    };
}
