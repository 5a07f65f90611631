using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Reconciling;

/// <summary>
/// A story's record that grows report by report. What was read stays read: a report that comes is read once, then all readings are reconciled
/// anew, which is the small part of the work. The record is, to the byte, the one that all reports together would have made.
/// </summary>
/// <param name="id">The story's id.</param>
public sealed class GrowingRecord(string id)
{
    readonly List<Glance> _glances = [];
    readonly List<Reading> _readings = [];
    DateOnly? _day;

    /// <summary>The reports so far, in order of arrival.</summary>
    public int Count => _readings.Count;

    /// <summary>How many reports were read in full, those included that a newly known day of the story made read again.</summary>
    public int Read { get; private set; }

    /// <summary>Adds a report and gives the record of all so far.</summary>
    /// <exception cref="ArgumentException">A report of this id is in the record.</exception>
    public Record Add(Report report)
    {
        if (_readings.Exists(r => r.Report.Id == report.Id)) throw new ArgumentException($"The record has a report '{report.Id}'.", nameof(report));
        _glances.Add(Reader.Glance(report));
        var day = StoryRecords.DayOf(_glances);
        for (var i = 0; i < _glances.Count; i++)
            if (i == _readings.Count) _readings.Add(Full(i, day));
            else if (day != _day && _glances[i].Report.Published is null) _readings[i] = Full(i, day);
        _day = day;
        return Reconciler.Reconcile(id, [.. _readings]);
    }

    Reading Full(int report, DateOnly? day)
    {
        Read++;
        return StoryRecords.ReadIn(_glances[report], day);
    }
}
