using System.Globalization;
using System.Text;

namespace OnRecord.Cli;

/// <summary>
/// Writes words from reports to a terminal: wrapped with a hanging indent, and never as commands to it. A control character in a
/// report, an escape sequence or a change of writing direction comes out as U+FFFD.
/// </summary>
sealed class TerminalText(TextWriter output, TerminalLook look)
{
    Ink ink;

    public int Width => look.Width;

    public void Line() => output.Write('\n');

    public void Line(string text, Ink ink = Ink.Plain, int indent = 0)
    {
        Piece[] pieces = [new(text, ink)];
        Lines(pieces, indent, indent);
    }

    /// <summary>One paragraph of several inks. The first line begins at <paramref name="indent"/> with the label, the text stands at <paramref name="hang"/>.</summary>
    public void Lines(ReadOnlySpan<Piece> pieces, int indent, int hang, Piece label = default)
    {
        var column = Math.Max(indent, hang);
        if (label.Text is { Length: > 0 } name)
        {
            output.Write(new string(' ', indent));
            Write(new(Clean(name), label.Ink));
            Switch(Ink.Plain);
            if (indent + Cells(name) < hang) output.Write(new string(' ', hang - indent - Cells(name)));
            else StartLine(hang);
        }
        else output.Write(new string(' ', column = indent));

        var space = false;
        foreach (var word in WordsOf(pieces))
        {
            var cells = word.Sum(p => Cells(p.Text));
            if (column > hang && column + (space ? 1 : 0) + cells > look.Width)
            {
                StartLine(hang);
                (column, space) = (hang, false);
            }
            if (space) Write(new(" ", word[0].Ink == ink ? ink : Ink.Plain));
            foreach (var piece in word) Write(piece);
            column += cells + (space ? 1 : 0);
            space = true;
        }
        Switch(Ink.Plain);
        output.Write('\n');
    }

    void StartLine(int hang)
    {
        Switch(Ink.Plain);
        output.Write('\n');
        output.Write(new string(' ', hang));
    }

    /// <summary>Words between spaces; one may change its ink midway.</summary>
    static List<List<Piece>> WordsOf(ReadOnlySpan<Piece> pieces)
    {
        var words = new List<List<Piece>>();
        var open = false;
        foreach (var piece in pieces)
        {
            var parts = Clean(piece.Text).Split(' ');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0) open = false;
                if (parts[i].Length == 0) continue;
                if (!open) words.Add([]);
                words[^1].Add(new(parts[i], piece.Ink));
                open = true;
            }
        }
        return words;
    }

    /// <summary>The text with white space run together and without anything a terminal would obey.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length == 0 || clean[^1] != ' ') clean.Append(' ');
            }
            else if (char.IsControl(c) || c is '\u200e' or '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069') clean.Append('\ufffd');
            else clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>Cells the text takes: wide characters two, marks none.</summary>
    public static int Cells(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            cells += rune.Value is >= 0x1100 and (<= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000) ? 2 : 1;
        }
        return cells;
    }

    void Write(Piece piece)
    {
        Switch(piece.Ink);
        output.Write(piece.Text);
    }

    void Switch(Ink next)
    {
        if (!look.Colour || next == ink) return;
        if (Code(ink) is not null) output.Write("\u001b[0m");
        if (Code(next) is { } code) output.Write($"\u001b[{code}m");
        ink = next;
    }

    static string? Code(Ink ink) => ink switch
    {
        Ink.Strong => "1",
        Ink.Quiet => "2",
        Ink.Differs => "1;31",
        Ink.MovedOn => "35",
        Ink.Refined => "33",
        Ink.Agreed => "32",
        _ => null,
    };
}

/// <summary>A stretch of text in one ink.</summary>
readonly record struct Piece(string Text, Ink Ink = Ink.Plain);

/// <summary>What a stretch of text is; the terminal's own palette gives the colour.</summary>
enum Ink : byte { Plain, Strong, Quiet, Differs, MovedOn, Refined, Agreed }
