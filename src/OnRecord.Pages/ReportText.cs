using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using OnRecord.Records;

namespace OnRecord.Pages;

/// <summary>
/// A report's text with every account marked. Written with the builder rather than as markup, since not one space may come in:
/// the text content of each block is the report's own, to the code unit, and <c>data-s</c> says where it begins.
/// </summary>
public sealed class ReportText : ComponentBase
{
    [Parameter, EditorRequired] public required RecordView View { get; set; }
    [Parameter, EditorRequired] public required Report Report { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ImmutableArray<Claim> claims = [.. View.Claims.Where(c => c.Account.Report == Report.Id && View.StateOf(c.Account) == PassageState.Stands)];
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in BlocksOf(Report))
        {
            var (tag, kind) = Tag(block.Kind);
            builder.OpenElement(0, tag);
            builder.AddAttribute(1, "data-s", block.Start.ToString(CultureInfo.InvariantCulture));
            if (kind is not null) builder.AddAttribute(2, "class", kind);
            foreach (var stretch in ReportMarks.Of(block.Span, claims)) Write(builder, stretch, begun);
            builder.CloseElement();
        }
    }

    /// <param name="begun">Claims that have their place for links already, which is where their passage begins.</param>
    void Write(RenderTreeBuilder builder, MarkedStretch stretch, HashSet<string> begun)
    {
        foreach (var claim in stretch.Claims)
        {
            if (!begun.Add(claim.Id)) continue;
            builder.OpenElement(3, "a");
            builder.AddAttribute(4, "id", claim.Anchor);
            builder.CloseElement();
        }
        var text = Report.Text[stretch.Span.Start..stretch.Span.End];
        if (stretch.Claims.IsEmpty)
        {
            builder.AddContent(5, text);
            return;
        }
        var first = stretch.Claims.FirstOrDefault(c => c.Entry is not null);
        builder.OpenElement(6, first is null ? "span" : "a");
        if (first?.Entry is not null)
        {
            var standing = stretch.Claims.Where(c => c.Entry is not null).Min(c => RecordOutline.StandingOf(c.Entry!));
            builder.AddAttribute(7, "class", "m " + PageWords.ClassOf(standing));
            builder.AddAttribute(8, "href", $"#{View.Prefix}{first.Entry.Id}");
        }
        builder.AddAttribute(9, "data-a", string.Join(' ', stretch.Claims.Select(c => c.Id)));
        builder.AddContent(10, text);
        builder.CloseElement();
    }

    /// <summary>The report's own blocks, or its lines where nothing has laid it out.</summary>
    static ImmutableArray<Block> BlocksOf(Report report) => report.Blocks.IsDefaultOrEmpty ? ReportLayout.Apply(report).Blocks : report.Blocks;

    static (string Tag, string? Class) Tag(BlockKind kind) => kind switch
    {
        BlockKind.Body => ("p", null),
        BlockKind.Title => ("p", "b-title"),
        BlockKind.Heading => ("p", "b-heading"),
        BlockKind.Boilerplate => ("p", "b-boilerplate"),
        _ => ("p", "b-matter"),
    };
}
