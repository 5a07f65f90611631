using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using OnRecord.Names;
using OnRecord.Statements;

namespace OnRecord.Cli;

/// <summary>A reading as the JSON object that <c>annotate</c> writes. Offsets are UTF-16 code units into the report's text.</summary>
static class ReadingJson
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Reading reading)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var text = reading.Report.Text;
        string Text(Span span) => text[span.Start..span.End];
        void Place(Span span)
        {
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
        }

        json.WriteStartObject();
        json.WriteString("id", reading.Report.Id);
        Array("sentences", reading.Prose.Sentences, s => Place(s.Span));
        var personOf = new Dictionary<Span, int>();
        foreach (var entity in reading.Entities)
            foreach (var mention in entity.Mentions)
                if (mention.Name is { } name) personOf.TryAdd(name, entity.Id);
        Array("names", reading.Names, n =>
        {
            Place(n.Span);
            json.WriteString("text", Text(n.Span));
            json.WriteString("type", n.Type switch { NameType.Person => "PER", NameType.Organisation => "ORG", NameType.Place => "LOC", var t => t.ToString().ToUpperInvariant() });
            if (personOf.TryGetValue(n.Span, out var person)) json.WriteNumber("person", person);
        });
        Array("entities", reading.Entities, e =>
        {
            json.WriteNumber("id", e.Id);
            json.WriteString("kind", e.Kind.ToString().ToLowerInvariant());
            json.WriteString("name", e.Name);
            json.WriteString("gender", e.Gender.ToString().ToLowerInvariant());
            if (e.Age is { } age) json.WriteNumber("age", age.Years);
            Array("mentions", e.Mentions, m =>
            {
                Place(m.Span);
                json.WriteString("text", Text(m.Span));
                json.WriteString("kind", m.Kind.ToString().ToLowerInvariant());
            });
            Array("descriptions", e.Descriptions, d => { Place(d); json.WriteString("text", Text(d)); });
        });
        Array("times", reading.Times, t =>
        {
            Place(t.Span);
            json.WriteString("text", Text(t.Span));
            json.WriteString("type", t.Type.ToString().ToUpperInvariant());
            json.WriteString("value", t.Value);
            json.WriteString("rule", t.Rule);
        });
        Array("figures", reading.Figures, f =>
        {
            Place(f.Span);
            json.WriteString("text", Text(f.Span));
            json.WriteString("kind", f.Kind.ToString().ToLowerInvariant());
            if (f.Amount.Min is { } min) json.WriteNumber("min", min); else json.WriteNull("min");
            if (f.Amount.Max is { } max) json.WriteNumber("max", max); else json.WriteNull("max");
            json.WriteString("unit", f.Amount.Unit);
            json.WriteBoolean("approx", f.Amount.Approximate);
            json.WriteString("rule", f.Rule);
            if (f.About is { } about)
            {
                json.WriteStartObject("about");
                json.WriteString("thing", about.Thing);
                json.WriteString("event", about.Event);
                json.WriteString("kin", about.Kin);
                json.WriteString("role", about.Role);
                if (about.Of is { } of) json.WriteNumber("of", of);
                json.WriteEndObject();
            }
        });
        Array("quotes", reading.Statements, Quote);
        Array("bases", reading.Bases, b =>
        {
            Place(b.Span);
            json.WriteString("kind", b.Kind.ToString().ToLowerInvariant());
            json.WriteString("mode", b.Mode.ToString().ToLowerInvariant());
            Mention("source", b.Source);
            if (b.SourceEntity is { } source) json.WriteString("source", reading.Entities[source].Name);
        });
        Array("events", reading.Happenings, h =>
        {
            Place(h.Span);
            json.WriteString("predicate", h.Predicate);
            json.WriteString("mode", h.Mode.ToString().ToLowerInvariant());
            Array("participants", h.Participants, p =>
            {
                json.WriteString("role", p.Role.ToString().ToLowerInvariant());
                json.WriteString("text", reading.Prose.SurfaceOf(p.HeadWord));
                if (p.Entity is { } id) json.WriteNumber("entity", id);
            });
            if (h.Times is [var first, ..]) json.WriteString("when", reading.Times[first].Value);
        });
        json.WriteEndObject();
        json.Flush();

        void Quote(Statement q)
        {
            Place(q.Span);
            json.WriteString("text", Text(q.Span));
            json.WriteString("kind", q.Kind.ToString().ToLowerInvariant());
            json.WriteString("group", "g" + q.Group.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Mention("speaker", q.Speaker);
            if (q.SpeakerEntity is { } speaker) json.WriteString("speaker", reading.Entities[speaker].Name);
            if (!q.SpeakerAlternatives.IsEmpty)
            {
                json.WriteStartArray("speaker_alternatives");
                foreach (var other in q.SpeakerAlternatives) json.WriteStringValue(reading.Entities[other].Name);
                json.WriteEndArray();
            }
            Mention("addressee", q.Addressee);
            Mention("cue", q.Cue);
            json.WriteString("cue_lemma", q.CueLemma);
            json.WriteString("cue_class", q.CueClass.ToString().ToLowerInvariant());
            json.WriteString("mode", q.Mode.ToString().ToLowerInvariant());
            json.WriteString("rule", q.Rule);
            json.WriteStartArray("quoted");
            foreach (var piece in q.Quoted)
            {
                json.WriteStartArray();
                json.WriteNumberValue(piece.Start);
                json.WriteNumberValue(piece.End);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            if (!q.Inner.IsEmpty) Array("inner", q.Inner, Quote);
        }

        void Mention(string name, Span? span)
        {
            if (span is not { } s) return;
            json.WriteNumber(name + "_start", s.Start);
            json.WriteNumber(name + "_end", s.End);
            json.WriteString(name + "_text", Text(s));
        }

        void Array<T>(string name, ImmutableArray<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    }
}
