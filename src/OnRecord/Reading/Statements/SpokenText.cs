using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Statements;

/// <summary>A report's words together with what stands in quotation marks: what every rule about statements reads.</summary>
sealed class SpokenText
{
    readonly int[] _region, _unit;
    readonly Penn[] _tags;

    public SpokenText(Prose prose)
    {
        Prose = prose;
        Text = prose.Text;
        Words = prose.Words;
        _tags = MendedTags.Of(prose);
        Regions = QuotationMarks.Find(prose.Text);
        (_region, WordsIn) = Place();
        Units = ReadUnits();
        _unit = new int[Words.Length];
        for (var u = 0; u < Units.Length; u++)
            for (var w = Units[u].FirstWord; w < Units[u].EndWord; w++) _unit[w] = u;
    }

    public Prose Prose { get; }
    public string Text { get; }
    public ImmutableArray<Word> Words { get; }
    public ImmutableArray<QuotedRegion> Regions { get; }
    public ImmutableArray<Unit> Units { get; }

    /// <summary>For each region its first word and the word after its last.</summary>
    public ImmutableArray<(int First, int End)> WordsIn { get; }

    /// <summary>The outermost region a word stands in, or -1.</summary>
    public int RegionOf(int word) => _region[word];

    public bool IsQuoted(int word) => _region[word] >= 0;

    public int UnitOf(int word) => _unit[word];

    /// <summary>The tag, mended where the form and its neighbours show a cue verb.</summary>
    public Penn Penn(int word) => _tags[word];

    public bool IsVerb(int word) => _tags[word] == Words[word].Penn ? Words[word].Upos == Upos.Verb : _tags[word] is OnRecord.Words.Penn.Vbd or OnRecord.Words.Penn.Vbg;

    public ReadOnlySpan<char> Surface(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    public string Lemma(int word) => Words[word].Lemma;

    public bool Is(int word, ReadOnlySpan<char> form) => Surface(word).Equals(form, StringComparison.OrdinalIgnoreCase);

    public bool IsComma(int word) => Surface(word) is ",";

    public bool IsDash(int word) => Surface(word) is "–" or "—" or "―" or "--" or "~" || Surface(word) is "-" && !IsHyphen(word);

    /// <summary>"Agence France-Presse": within a word.</summary>
    bool IsHyphen(int word) =>
        Words[word].Start > 0 && Words[word].End < Text.Length && char.IsLetterOrDigit(Text[Words[word].Start - 1]) && char.IsLetterOrDigit(Text[Words[word].End]);

    /// <summary>A punctuation mark that stands for nothing but quotation.</summary>
    public bool IsQuotationMark(int word) => Surface(word) is "\"" or "“" or "”" or "‘" or "’" or "''" or "``" or "'" or "„" or "«" or "»" && Words[word].Upos == Upos.Punct;

    public bool IsFiniteVerb(int word) => Penn(word) is OnRecord.Words.Penn.Vbd or OnRecord.Words.Penn.Vbz or OnRecord.Words.Penn.Vbp or OnRecord.Words.Penn.Md;

    public Span SpanOf(int first, int end) => new(Words[first].Start, Words[end - 1].End);

    /// <summary>The outermost region that opens at a word, its mark included, or -1.</summary>
    public int RegionOpeningAt(int word)
    {
        if (word >= Words.Length) return -1;
        if (IsQuotationMark(word) && word + 1 < Words.Length && _region[word] < 0) word++;
        var region = _region[word];
        return region >= 0 && WordsIn[region].First == word ? region : -1;
    }

    /// <summary>The outermost region whose last word, closing mark aside, stands right before a word; -1 if none.</summary>
    public int RegionClosingBefore(int word)
    {
        if (word > 0 && IsQuotationMark(word - 1) && _region[word - 1] < 0) word--;
        if (word == 0) return -1;
        var region = _region[word - 1];
        return region >= 0 && WordsIn[region].End == word ? region : -1;
    }

    /// <summary>True where a region opens a sentence: at a paragraph's start or after one that has ended.</summary>
    public bool OpensSentence(int region)
    {
        var i = Regions[region].OpenStart - 1;
        while (i >= 0 && (Text[i] is ' ' or '\u00A0' or '\t' or ')' || Text[i] is '"' or '”' or '’' or '\'')) i--;
        return i < 0 || Text[i] is '.' or '!' or '?' or '\n' or '\r' or '…';
    }

    /// <summary>True where a comma, colon or dash stands right before a region: the whole of it was said.</summary>
    public bool IsIntroduced(int region)
    {
        var i = Regions[region].OpenStart - 1;
        while (i >= 0 && char.IsWhiteSpace(Text[i])) i--;
        return i >= 0 && Text[i] is ',' or ':' or '—' or '–' or '―';
    }

    /// <summary>The index of the first region that can overlap what begins at an offset.</summary>
    public int RegionFrom(int offset)
    {
        var first = Sorted.FirstFrom(Regions.AsSpan(), offset, static r => r.OpenStart);
        while (first > 0 && (Regions[first - 1].Parent >= 0 || Regions[first - 1].End > offset)) first--;
        return first;
    }

    /// <summary>The first word after a region and its closing mark.</summary>
    public int After(int region)
    {
        var word = WordsIn[region].End;
        while (word < Words.Length && Words[word].Start < Regions[region].CloseEnd) word++;
        return word;
    }

    (int[], ImmutableArray<(int, int)>) Place()
    {
        var place = new int[Words.Length];
        Array.Fill(place, -1);
        var words = ImmutableArray.CreateBuilder<(int, int)>(Regions.Length);
        for (var r = 0; r < Regions.Length; r++)
        {
            int first = Prose.WordFrom(Regions[r].Start), end = first;
            while (end < Words.Length && Words[end].End <= Regions[r].End) end++;
            words.Add((first, end));
            if (Regions[r].Parent >= 0) continue;
            for (var w = first; w < end; w++) place[w] = r;
        }
        return (place, words.MoveToImmutable());
    }

    ImmutableArray<Unit> ReadUnits()
    {
        var units = ImmutableArray.CreateBuilder<Unit>();
        int paragraph = 0, last = 0;
        Unit? open = null;
        foreach (var sentence in Prose.Sentences)
        {
            var apart = Text.AsSpan(last, Math.Max(0, sentence.Start - last)).Contains('\n');
            if (apart) paragraph++;
            last = sentence.End;
            if (open is { } unit && !apart && Cuts(unit.EndWord)) open = unit with { End = sentence.End, EndWord = sentence.EndWord };
            else
            {
                if (open is { } done) units.Add(done);
                open = new(sentence.Start, sentence.End, sentence.FirstWord, sentence.EndWord, paragraph, sentence.Block);
            }
        }
        if (open is { } end) units.Add(end);
        return units.ToImmutable();
    }

    /// <summary>True where a sentence's border falls inside a quotation.</summary>
    bool Cuts(int word) =>
        word > 0 && word < Words.Length && _region[word] >= 0 && _region[word - 1] == _region[word];
}
