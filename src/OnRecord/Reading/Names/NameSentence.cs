using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// One sentence as the name model sees it. Only words that could be part of a name are read closely: those with a capital letter, those tagged as
/// proper nouns, and the small words and numbers between two such words. The buffers are used again for the next sentence.
/// </summary>
sealed class NameSentence(NameClasses classes, Vocabulary vocabulary)
{
    /// <summary>Up to so many small words may stand between two parts of a name ("Bank of the West").</summary>
    const int LongestGap = 2;

    NameFacts[] facts = new NameFacts[64];
    bool[] candidate = new bool[64];
    (int First, int End)[] runs = new (int, int)[64];

    public int Count { get; private set; }

    /// <summary>0 ordinary, 1 most words begin with a capital letter (a headline), 2 all in capitals.</summary>
    public byte Casing { get; private set; }

    public ReadOnlySpan<NameFacts> Facts => facts.AsSpan(0, Count);
    public ReadOnlySpan<bool> Candidates => candidate.AsSpan(0, Count);

    /// <summary>The run of capitalised words that each word stands in, empty for the others; places count from the sentence's first word.</summary>
    public ReadOnlySpan<(int First, int End)> Runs => runs.AsSpan(0, Count);

    public void Read(Prose prose, Sentence sentence)
    {
        Count = sentence.EndWord - sentence.FirstWord;
        if (Count > facts.Length) (facts, candidate, runs) = (new NameFacts[Count * 2], new bool[Count * 2], new (int, int)[Count * 2]);
        if (!MarkCandidates(prose, sentence.FirstWord)) return;
        FillGaps(prose, sentence.FirstWord);
        for (var i = 0; i < Count; i++)
            if (IsNear(i)) facts[i] = NameFacts.Of(prose.SurfaceOf(sentence.FirstWord + i), prose.Words[sentence.FirstWord + i].Penn, classes, vocabulary, candidate[i]);
        MarkRuns(prose, sentence.FirstWord);
        MarkListed(prose, sentence.FirstWord);
    }

    /// <summary>A candidate, or within two words of one.</summary>
    bool IsNear(int i)
    {
        for (var j = Math.Max(0, i - 2); j <= Math.Min(Count - 1, i + 2); j++)
            if (candidate[j]) return true;
        return false;
    }

    bool MarkCandidates(Prose prose, int first)
    {
        int capitals = 0, titles = 0, letters = 0;
        var any = false;
        for (var i = 0; i < Count; i++)
        {
            var surface = prose.SurfaceOf(first + i);
            var upper = 0;
            foreach (var c in surface)
                if (char.IsUpper(c)) upper++;
            candidate[i] = upper > 0 || prose.Words[first + i].Upos == Upos.Propn && char.IsLetter(surface[0]);
            any |= candidate[i];
            runs[i] = default;
            if (surface.Length < 4 || !char.IsLetter(surface[0])) continue;
            letters++;
            if (upper == surface.Length) capitals++;
            else if (char.IsUpper(surface[0])) titles++;
        }
        Casing = letters < 3 ? (byte)0 : capitals * 10 > letters * 7 ? (byte)2 : (capitals + titles) * 10 > letters * 7 ? (byte)1 : (byte)0;
        return any;
    }

    void FillGaps(Prose prose, int first)
    {
        var last = -1;
        for (var i = 0; i < Count; i++)
        {
            if (!candidate[i]) continue;
            if (last >= 0 && i - last - 1 is > 0 and <= LongestGap)
            {
                var joined = true;
                for (var j = last + 1; j < i; j++) joined &= Joins(prose.SurfaceOf(first + j));
                if (joined) candidate.AsSpan(last + 1, i - last - 1).Fill(true);
            }
            last = i;
        }
        for (var i = Count - 2; i >= 0; i--)
            if (!candidate[i] && NameLists.IsParticle(prose.SurfaceOf(first + i)))
            {
                if (candidate[i + 1]) candidate[i] = true;
                else if (i + 2 < Count && candidate[i + 2] && prose.SurfaceOf(first + i + 1) is "-") candidate[i] = candidate[i + 1] = true;
            }
        for (var i = 0; i < Count; i++)
            if (!candidate[i] && char.IsAsciiDigit(prose.SurfaceOf(first + i)[0]) && (i > 0 && candidate[i - 1] || i + 1 < Count && candidate[i + 1])) candidate[i] = true;
    }

    static bool Joins(ReadOnlySpan<char> surface) => char.IsAsciiDigit(surface[0]) || surface is
        "of" or "the" or "and" or "for" or "on" or "in" or "to" or "at" or "with" or "a" or "&" or "-" or "–" or "'s" or "’s" or "'" or "’" or "." or "/" or "+" or "!" or ":" or
        "de" or "la" or "le" or "du" or "des" or "del" or "da" or "do" or "dos" or "di" or "van" or "der" or "den" or "von" or "bin" or "ibn" or "al" or "el" or
        "ul" or "y" or "e" or "und" or "et" or "l'" or "d'";

    void MarkRuns(Prose prose, int first)
    {
        for (var i = 0; i < Count;)
        {
            var end = i;
            while (end < Count && candidate[end] && (char.IsUpper(prose.SurfaceOf(first + end)[0]) || end > i && IsInnerHyphen(prose, first, end))) end++;
            if (end == i)
            {
                i++;
                continue;
            }
            runs.AsSpan(i, end - i).Fill((i, end));
            MarkKnownRuns(prose, first, i, end);
            i = end;
        }
    }

    /// <summary>The hyphen of "Bailey-Ross".</summary>
    bool IsInnerHyphen(Prose prose, int first, int i) =>
        prose.SurfaceOf(first + i) is "-" && i + 1 < Count && prose.Words[first + i - 1].End == prose.Words[first + i].Start &&
        prose.Words[first + i + 1].Start == prose.Words[first + i].End && char.IsUpper(prose.SurfaceOf(first + i + 1)[0]);

    /// <summary>From left to right, the longest stretch of the run that the corpus knows as a name of its own.</summary>
    void MarkKnownRuns(Prose prose, int first, int from, int end)
    {
        for (var i = from; i < end;)
        {
            var known = NameClasses.Unknown;
            var after = Math.Min(end, i + NameClasses.LongestRun);
            for (; after > i + 1; after--)
            {
                known = classes.Of(prose.Text.AsSpan(prose.Words[first + i].Start, prose.Words[first + after - 1].End - prose.Words[first + i].Start));
                if (known != NameClasses.Unknown) break;
            }
            if (known != NameClasses.Unknown)
                for (var j = i; j < after; j++) (facts[j].RunClass, facts[j].RunCoarse, facts[j].RunPart) = (known, classes.Coarse(known), NameLabels.PartOf(j, i, after));
            i = Math.Max(after, i + 1);
        }
    }

    void MarkListed(Prose prose, int first)
    {
        for (var i = 0; i < Count;)
        {
            var known = Known.Nothing;
            var end = candidate[i] ? NameLists.LongestFrom(prose, first + i, first + Count, Known.FirstName | Known.Place | Known.People | Known.Organisation | Known.OrganisationHead, out known) - first : i;
            if (end <= i)
            {
                i++;
                continue;
            }
            for (var j = i; j < end; j++) (facts[j].Listed, facts[j].ListedPart) = (known, NameLabels.PartOf(j, i, end));
            i = end;
        }
    }
}
