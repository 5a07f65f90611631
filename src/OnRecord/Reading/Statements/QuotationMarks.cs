using System.Collections.Immutable;

namespace OnRecord.Statements;

/// <summary>
/// Finds the quoted regions of a text, paragraph by paragraph: curly, straight, doubled (``…'') and angled marks, single marks used as outer
/// or inner marks, regions within regions, and the convention that a quotation of several paragraphs opens each and closes only the last.
/// </summary>
static class QuotationMarks
{
    /// <returns>In the order in which they open; an inner region follows the one it stands in.</returns>
    public static ImmutableArray<QuotedRegion> Find(string text)
    {
        var regions = ImmutableArray.CreateBuilder<QuotedRegion>();
        var runsOn = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                runsOn = new Paragraph(text, start, end, regions).Read(runsOn);
            start = end + 1;
        }
        return regions.ToImmutable();
    }

    /// <summary>One paragraph being read, with the regions still open in it.</summary>
    ref struct Paragraph(string text, int start, int end, ImmutableArray<QuotedRegion>.Builder regions)
    {
        /// <summary>Indexes into <c>regions</c> of the open double and single regions; -1 where none is open.</summary>
        int _double = -1, _single = -1, _inner = -1;
        int _singleClose = -1;

        /// <returns>True where a region is still open at the paragraph's end.</returns>
        public bool Read(bool runsOn)
        {
            for (var i = start; i < end;)
            {
                var mark = QuotationMark.At(text, i, start, end);
                if (i == _singleClose) CloseSingle(i);
                else if (mark.IsDouble) ReadDouble(i, mark, runsOn);
                else if (mark.IsSingleOpening && _single < 0 && SingleQuotation.CloseOf(text, i, end) is var close and >= 0)
                {
                    _single = Open(i, 1, _double, runsOn && IsFirst(i));
                    _singleClose = close;
                }
                else if (mark.IsSingleOpening && _single < 0 && _double < 0 && IsFirst(i) && SingleQuotation.RunsOn(text, i, end))
                {
                    _single = Open(i, 1, -1, runsOn);
                    regions[_single] = regions[_single] with { Unclosed = true };
                }
                i += Math.Max(1, mark.Length);
            }
            return LeaveOpen();
        }

        void ReadDouble(int i, QuotationMark mark, bool runsOn)
        {
            if (_double < 0)
            {
                if (mark.CanOpen) _double = Open(i, mark.Length, _single, runsOn && IsFirst(i));
            }
            else if (mark.MustOpen)
            {
                // “A “b” c”: an inner region where a close is still to come for both, else the first was never closed
                if (_inner < 0 && ClosesAhead(text[i], i + mark.Length) >= (text[i] == text[regions[_double].OpenStart] ? 2 : 1)) _inner = Open(i, mark.Length, _double, false);
                else
                {
                    Close(_double, i, i);
                    _double = Open(i, mark.Length, _single, false);
                }
            }
            else if (_inner >= 0)
            {
                Close(_inner, i, i + mark.Length);
                _inner = -1;
            }
            else
            {
                CloseSingleWithin(_double, i);
                Close(_double, i, i + mark.Length);
                _double = -1;
            }
        }

        readonly bool IsFirst(int i) => text.AsSpan(start, i - start).IsWhiteSpace();

        /// <summary>How many closing marks of the same style follow in the paragraph, beyond those that close a later opening.</summary>
        readonly int ClosesAhead(char opening, int from)
        {
            if (opening is '"' or '\'' or '`') return text.AsSpan(from, end - from).IndexOfAny('"', '\'') >= 0 ? 1 : 0;
            var closes = 0;
            for (var i = from; i < end; i++)
                if (text[i] is '”' or '»') closes++;
                else if (text[i] is '“' or '«' or '„') closes--;
            return closes;
        }

        readonly int Open(int at, int length, int parent, bool continues)
        {
            regions.Add(new(at + length, -1, at, -1, parent, false, continues));
            return regions.Count - 1;
        }

        readonly void Close(int region, int end, int closeEnd)
        {
            var open = regions[region];
            while (end > open.Start && char.IsWhiteSpace(text[end - 1])) end--;
            regions[region] = open with { End = Math.Max(end, open.Start), CloseEnd = closeEnd };
        }

        void CloseSingle(int i)
        {
            Close(_single, i, i + 1);
            _single = _singleClose = -1;
        }

        /// <summary>A single region that opened inside a double one ends with it at the latest.</summary>
        void CloseSingleWithin(int outer, int i)
        {
            if (_single < 0 || regions[_single].Parent != outer) return;
            Close(_single, i, i);
            _single = _singleClose = -1;
        }

        bool LeaveOpen()
        {
            if (_single >= 0) Close(_single, end, end);
            if (_single >= 0 && regions[_single].Unclosed) return true;
            if (_inner >= 0) Close(_inner, end, end);
            if (_double < 0) return false;
            Close(_double, end, end);
            regions[_double] = regions[_double] with { Unclosed = true };
            return true;
        }
    }
}
