using System.Runtime.InteropServices;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>
/// What a first reading of a report saw of each word: how often it was, by itself or within a person's name, a name of which type. A report seldom uses one
/// word for two things, so the sure places help the unsure ones (Krishnan and Manning 2006, in spirit).
/// </summary>
sealed class NameMemory
{
    /// <summary>How much a word's other places can weigh, in the model's units.</summary>
    const int Strength = 3 * NameModel.Scale;

    const int LettersWeight = 6, AgeWeight = 6;

    readonly Dictionary<uint, Votes> votes = [];

    struct Votes
    {
        public int Person, Organisation, Place, Group, Other, None;

        public readonly int Of(int type) => type switch { 0 => Person, 1 => Organisation, 2 => Place, 3 => Group, _ => Other };

        public void Add(int type, int weight)
        {
            switch (type)
            {
                case 0: Person += weight; break;
                case 1: Organisation += weight; break;
                case 2: Place += weight; break;
                case 3: Group += weight; break;
                default: Other += weight; break;
            }
        }

        public readonly int All => Person + Organisation + Place + Group + Other + None;
    }

    /// <summary>The vote that a label gives: its type, and 2 within a person's full name; weight 0 for the parts of other long names, which say little of a word alone.</summary>
    static (int Type, int Weight) VoteOf(byte label) =>
        label == NameLabels.Outside ? (-1, 1)
        : NameLabels.Part(label) == NameLabels.Only ? (NameLabels.TypeIndex(label), 1)
        : NameLabels.TypeIndex(label) == 0 ? (0, 2) : (0, 0);

    public void Note(ReadOnlySpan<uint> forms, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            var (type, weight) = VoteOf(labels[i]);
            if (weight == 0) continue;
            ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, forms[i], out _);
            if (type < 0) of.None += weight;
            else of.Add(type, weight);
        }
    }

    /// <summary>"Securities and Exchange Commission (SEC)": the letters in brackets are what the name before them is.</summary>
    public void NoteLetters(Prose prose, int afterName, byte lastLabel)
    {
        if (lastLabel == NameLabels.Outside || afterName + 2 >= prose.Words.Length || prose.SurfaceOf(afterName) is not "(" || prose.SurfaceOf(afterName + 2) is not ")") return;
        var letters = prose.SurfaceOf(afterName + 1);
        if (letters.Length is < 2 or > 6 || !Abbreviates(prose, afterName, letters)) return;
        Span<char> folded = stackalloc char[Form.LongestKnown];
        var form = Form.Hash(folded[..Form.Fold(letters, folded)]);
        CollectionsMarshal.GetValueRefOrAddDefault(votes, form, out _).Add(NameLabels.TypeIndex(lastLabel), LettersWeight);
    }

    /// <summary>"Dana Smelt, 31, was held": who has an age is a person, whatever else the words may be.</summary>
    public void NoteAge(Prose prose, int afterName, ReadOnlySpan<uint> forms, ReadOnlySpan<byte> labels)
    {
        if (labels[^1] == NameLabels.Outside || afterName + 2 >= prose.Words.Length || prose.SurfaceOf(afterName) is not "," || prose.SurfaceOf(afterName + 2) is not ("," or "." or ")")) return;
        if (prose.SurfaceOf(afterName + 1) is not [>= '1' and <= '9', >= '0' and <= '9'] and not [>= '1' and <= '9']) return;
        for (var i = labels.Length - 1; i >= 0 && labels[i] != NameLabels.Outside; i--)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(votes, forms[i], out _).Add(0, AgeWeight);
            if (NameLabels.Part(labels[i]) is NameLabels.First or NameLabels.Only) break;
        }
    }

    /// <summary>"HARLAND: Good evening." opens a speech in a transcript: who speaks is a person.</summary>
    public void NoteSpeaker(Prose prose, int first, int afterName, ReadOnlySpan<uint> forms)
    {
        if (forms.Length > 3 || afterName >= prose.Words.Length || prose.SurfaceOf(afterName) is not ":" || first > 0 && prose.Text.AsSpan(prose.Words[first - 1].End, prose.Words[first].Start - prose.Words[first - 1].End).IndexOf('\n') < 0) return;
        for (var word = first; word < afterName; word++)
            if (prose.SurfaceOf(word).ContainsAnyInRange('a', 'z')) return;
        foreach (var form in forms) CollectionsMarshal.GetValueRefOrAddDefault(votes, form, out _).Add(0, AgeWeight);
    }

    /// <summary>The last words before the bracket begin with the letters, small words left out.</summary>
    static bool Abbreviates(Prose prose, int afterName, ReadOnlySpan<char> letters)
    {
        var letter = letters.Length - 1;
        for (var word = afterName - 1; word >= 0 && afterName - word < 10 && letter >= 0; word--)
        {
            var initial = prose.SurfaceOf(word)[0];
            if (initial == letters[letter]) letter--;
            else if (char.IsUpper(initial)) return false;
        }
        return letter < 0;
    }

    /// <summary>Raises the scores of what the words were elsewhere; false where nothing speaks against the labels they have.</summary>
    public bool Favour(ReadOnlySpan<uint> forms, ReadOnlySpan<byte> labels, Span<int> scores)
    {
        var changed = false;
        for (var i = 0; i < forms.Length; i++)
        {
            var (type, weight) = VoteOf(labels[i]);
            if (!votes.TryGetValue(forms[i], out var of)) continue;
            var all = of.All;
            var own = type < 0 ? of.None : weight == 0 ? 0 : of.Of(type);
            if (own == all) continue;
            var row = scores.Slice(i * NameLabels.Count, NameLabels.Count);
            for (var t = 0; t < NameLabels.Types.Length; t++)
            {
                var bonus = Strength * (of.Of(t) - (t == type ? weight : 0)) / Math.Max(1, all - weight);
                row[NameLabels.Of(t, NameLabels.Only)] += bonus;
                if (t != 0) continue;
                for (var part = 0; part < NameLabels.Only; part++) row[NameLabels.Of(t, part)] += bonus;
            }
            changed = true;
        }
        return changed;
    }
}
