using System.Text;
using OnRecord.Models;

namespace OnRecord.Words;

/// <summary>How a dictionary form is made from a word: its case, the letters to take off its end, the letters to put there.</summary>
readonly record struct LemmaRule(LemmaCase Case, byte Strip, string Append)
{
    /// <summary>The lemma is the word, lower-cased.</summary>
    public static LemmaRule Lower { get; } = new(LemmaCase.Lower, 0, "");

    /// <summary>Writes the lemma and gives its length; 0 where the rule does not fit.</summary>
    public int Apply(ReadOnlySpan<char> surface, Span<char> lemma)
    {
        var kept = surface.Length - Strip;
        if (kept < 0 || kept + Append.Length is 0 || kept + Append.Length > lemma.Length) return 0;
        surface[..kept].CopyTo(lemma);
        Append.CopyTo(lemma[kept..]);
        if (Case != LemmaCase.Keep)
            for (var i = 0; i < kept; i++) lemma[i] = i == 0 && Case == LemmaCase.Title ? char.ToUpperInvariant(lemma[i]) : char.ToLowerInvariant(lemma[i]);
        return kept + Append.Length;
    }

    /// <summary>The rule that makes <paramref name="lemma"/> of <paramref name="surface"/>, changing the case as little as a lower-cased lemma allows.</summary>
    public static LemmaRule? Between(string surface, string lemma)
    {
        // "I" is written out, for the word itself may be written small.
        if (lemma.Length == 1 && char.IsUpper(lemma[0]) && surface.Length == 1) return new(LemmaCase.Lower, 1, lemma);
        foreach (var letterCase in (ReadOnlySpan<LemmaCase>)[LemmaCase.Lower, LemmaCase.Keep, LemmaCase.Title])
        {
            var cased = letterCase switch
            {
                LemmaCase.Lower => surface.ToLowerInvariant(),
                LemmaCase.Title => surface[..1] + surface[1..].ToLowerInvariant(),
                _ => surface,
            };
            var common = 0;
            while (common < cased.Length && common < lemma.Length && cased[common] == lemma[common]) common++;
            if (common > 0 && surface.Length - common < 256) return new(letterCase, (byte)(surface.Length - common), lemma[common..]);
        }
        return surface.Length < 256 ? new(LemmaCase.Lower, (byte)surface.Length, lemma) : null;
    }
}

enum LemmaCase : byte { Lower, Keep, Title }

/// <summary>Gives words their dictionary forms: by a table of known (word, tag) pairs, else by the rule of the longest known ending.</summary>
sealed class Lemmatizer
{
    public const int LongestEnding = 6;

    /// <summary>One line of the hash tables; a key of 0 is empty.</summary>
    public readonly record struct Slot(uint Key, uint Rule);

    /// <summary>What a word of the vocabulary mostly is: its label, and its lemma's index plus one (0 where that is not in the vocabulary).</summary>
    public readonly record struct Usual(ushort Label, ushort Lemma);

    readonly Table<Usual> usual;
    readonly Table<Slot> exceptions, endings;
    readonly LemmaRule[] rules;

    public Lemmatizer(ModelFile model)
    {
        usual = model.Table<Usual>("lemmas.usual");
        exceptions = model.Table<Slot>("lemmas.words");
        endings = model.Table<Slot>("lemmas.endings");
        rules = ReadRules(Encoding.UTF8.GetString(model.Table<byte>("lemmas.rules").Span));
    }

    /// <summary>The index in the vocabulary of a known word's lemma, where it has the label it mostly has; else -1.</summary>
    public int UsualLemma(int word, byte label) => word >= 0 && usual[word].Label == label ? usual[word].Lemma - 1 : -1;

    /// <summary>The rule for this very word; null where it goes by its ending.</summary>
    public LemmaRule? Exception(uint form, TagPair tags) => Find(exceptions.Span, WordKey(form, tags), out var rule) ? rules[rule] : null;

    /// <summary>The rule of the longest known ending.</summary>
    /// <param name="length">The longest ending to look for; the one found, 0 for the rule that all words of these tags share.</param>
    public LemmaRule RuleOfEnding(ReadOnlySpan<char> folded, TagPair tags, ref int length)
    {
        for (length = Math.Min(length, folded.Length); length >= 0; length--)
            if (Find(endings.Span, EndingKey(folded, length, tags), out var rule)) return rules[rule];
        length = 0;
        return LemmaRule.Lower;
    }

    static uint Key(TagPair tags) => (uint)tags.Upos << 8 | (uint)tags.Penn;

    public static uint WordKey(uint form, TagPair tags) => Form.Mix(form, Key(tags)) | 1;

    public static uint EndingKey(ReadOnlySpan<char> folded, int length, TagPair tags) =>
        Form.Mix(Form.Hash(folded[(folded.Length - length)..]) + (uint)length, Key(tags) + 7) | 1;

    static bool Find(ReadOnlySpan<Slot> table, uint key, out uint rule)
    {
        var mask = table.Length - 1;
        for (var at = (int)(key >> 3) & mask; ; at = (at + 1) & mask)
        {
            rule = table[at].Rule;
            if (table[at].Key == key) return true;
            if (table[at].Key == 0) return false;
        }
    }

    static LemmaRule[] ReadRules(string text)
    {
        var lines = text.Split('\n');
        var rules = new LemmaRule[lines.Length];
        for (var i = 0; i < rules.Length; i++) rules[i] = new((LemmaCase)(lines[i][0] - '0'), (byte)(lines[i][1] - ' '), lines[i][2..]);
        return rules;
    }

    public static void Write(ModelWriter model, IReadOnlyList<LemmaRule> rules, IReadOnlyList<Slot> words, IReadOnlyList<Slot> endings, Usual[] usual)
    {
        model.Add<Usual>("lemmas.usual", usual);
        model.Add<byte>("lemmas.rules", Encoding.UTF8.GetBytes(string.Join('\n', rules.Select(r => $"{(char)('0' + (int)r.Case)}{(char)(' ' + r.Strip)}{r.Append}"))));
        model.Add<Slot>("lemmas.words", Spread(words));
        model.Add<Slot>("lemmas.endings", Spread(endings));
    }

    static Slot[] Spread(IReadOnlyList<Slot> slots)
    {
        var size = 16;
        while (size < slots.Count * 3 / 2) size *= 2;
        var table = new Slot[size];
        foreach (var slot in slots)
        {
            var at = (int)(slot.Key >> 3) & (size - 1);
            while (table[at].Key != 0) at = (at + 1) & (size - 1);
            table[at] = slot;
        }
        return table;
    }
}
