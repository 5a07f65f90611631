using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>A stretch of words that could be parts of names: words <c>[First, End)</c> of the text, the <see cref="Offset"/>th candidates.</summary>
readonly record struct NameStretch(int First, int End, int Offset)
{
    public int Length => End - First;
}

/// <summary>All the stretches of a text with their scores and labels.</summary>
sealed class NameStretches
{
    readonly NameModel model;
    readonly List<NameStretch> stretches = [];
    readonly List<uint> forms = [];
    int[] scores = new int[256 * NameLabels.Count];
    byte[] labels = new byte[256];

    public NameStretches(NameModel model, Prose prose)
    {
        this.model = model;
        var sentence = new NameSentence(model.Classes, model.Vocabulary);
        foreach (var s in prose.Sentences)
        {
            sentence.Read(prose, s);
            var candidates = sentence.Candidates;
            for (var i = 0; i < candidates.Length;)
            {
                var end = i;
                while (end < candidates.Length && candidates[end]) end++;
                if (end > i) Add(sentence, s.FirstWord, i, end);
                i = Math.Max(end, i + 1);
            }
        }
    }

    public IReadOnlyList<NameStretch> All => stretches;

    public ReadOnlySpan<byte> LabelsOf(NameStretch stretch) => labels.AsSpan(stretch.Offset, stretch.Length);

    public Span<int> ScoresOf(NameStretch stretch) => scores.AsSpan(stretch.Offset * NameLabels.Count, stretch.Length * NameLabels.Count);

    public void Decode(NameStretch stretch) => model.Decode(ScoresOf(stretch), labels.AsSpan(stretch.Offset, stretch.Length));

    /// <summary>A hash of each word's form, case aside.</summary>
    public ReadOnlySpan<uint> FormsOf(NameStretch stretch) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(forms).Slice(stretch.Offset, stretch.Length);

    void Add(NameSentence sentence, int firstWord, int first, int end)
    {
        var offset = forms.Count;
        for (var i = first; i < end; i++) forms.Add(sentence.Facts[i].Folded);
        if (labels.Length < forms.Count)
        {
            Array.Resize(ref labels, Math.Max(forms.Count, labels.Length * 2));
            Array.Resize(ref scores, labels.Length * NameLabels.Count);
        }
        var stretch = new NameStretch(firstWord + first, firstWord + end, offset);
        stretches.Add(stretch);
        model.Score(sentence, first, end, ScoresOf(stretch));
        Decode(stretch);
    }
}
