using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OnRecord.Records;

/// <summary>
/// Records as JSON of schema <c>onrecord.record/1</c>: <c>{"schema", "generator", "records": [...]}</c>. Fields of the schema are
/// always there, its optional ones only where they say something; later fields are additions and optional too.
/// </summary>
public static class RecordJson
{
    public const string Schema = "onrecord.record/1";

    static readonly JsonSerializerOptions Plain = Options(indented: false);
    static readonly JsonSerializerOptions Indented = Options(indented: true);

    /// <summary>Writes UTF-8, one value, without a final line break.</summary>
    public static void Write(Stream output, ImmutableArray<Record> records, bool indented = false) =>
        JsonSerializer.Serialize(output, Document(records), TypeInfo(indented ? Indented : Plain));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is not JSON, not of this schema, or lacks a required field.</exception>
    public static ImmutableArray<Record> Read(ReadOnlySpan<byte> utf8)
    {
        var document = JsonSerializer.Deserialize(utf8, TypeInfo(Plain)) ?? throw new JsonException("The document is null.");
        if (document.Schema != Schema) throw new JsonException($"The schema is \"{document.Schema}\", not \"{Schema}\".");
        return [.. document.Records.Select(RecordDefaults.Fill)];
    }

    static RecordDocument Document(ImmutableArray<Record> records) => new(Schema, RecordGenerator.Current, records);

    static JsonTypeInfo<RecordDocument> TypeInfo(JsonSerializerOptions options) => (JsonTypeInfo<RecordDocument>)options.GetTypeInfo(typeof(RecordDocument));

    static JsonSerializerOptions Options(bool indented)
    {
        var options = new JsonSerializerOptions(RecordJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
            TypeInfoResolver = RecordJsonContext.Default.WithAddedModifier(LeaveOutWhatSaysNothing),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Optional fields are written only where they hold something: no null, no empty list.</summary>
    static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (RecordDefaults.IsOptional(type.Type, property.Name))
                property.ShouldSerialize = static (_, value) => value is not (null or System.Collections.ICollection { Count: 0 });
    }
}

/// <summary>The whole document.</summary>
sealed record RecordDocument(string Schema, RecordGenerator Generator, ImmutableArray<Record> Records);

/// <summary>What made the document.</summary>
sealed record RecordGenerator(string Name, string Version)
{
    public static RecordGenerator Current { get; } = new("OnRecord", typeof(Record).Assembly.GetName().Version!.ToString(3));
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(SpanJson)], GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RecordDocument))]
sealed partial class RecordJsonContext : JsonSerializerContext;

/// <summary>A span as <c>{"start", "end"}</c>.</summary>
sealed class SpanJson : JsonConverter<Span>
{
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int start = -1, end = -1;
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A span is an object with start and end.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "start") start = reader.GetInt32();
            else if (name == "end") end = reader.GetInt32();
            else reader.Skip();
        }
        return start >= 0 && end >= start ? new(start, end) : throw new JsonException("A span needs a start and an end after it.");
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteEndObject();
    }
}
