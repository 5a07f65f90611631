namespace OnRecord.Words;

/// <summary>What is left of an English word without its endings ("killing", "killed": <c>kill</c>), by Porter's five steps (Porter 1980, An algorithm for suffix stripping).</summary>
static class Stems
{
    static readonly (string Ending, string Becomes)[] Doubles =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    static readonly (string Ending, string Becomes)[] Singles =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    static readonly (string Ending, string Becomes)[] Lone =
    [
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""), ("ant", ""), ("ent", ""), ("ism", ""), ("ate", ""),
        ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""), ("al", ""), ("er", ""), ("ic", ""), ("ou", ""),
    ];

    /// <param name="word">In lower case.</param>
    public static string Of(string word)
    {
        if (word.Length <= 2) return word;
        word = Verbal(Plural(word));
        if (word.EndsWith('y') && HasVowel(word[..^1])) word = word[..^1] + "i";
        word = Strip(word, Doubles, 0);
        word = Strip(word, Singles, 0);
        word = Strip(word, Lone, 1);
        return Last(word);
    }

    static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') ? word : word[..^1];

    static string Verbal(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var stem = word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : "";
        if (!HasVowel(stem)) return word;
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal)) return stem + "e";
        if (EndsInDouble(stem)) return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        return Measure(stem) == 1 && EndsShort(stem) ? stem + "e" : stem;
    }

    /// <summary>Replaces the longest ending that the word has, where what stands before it holds more than so many syllables.</summary>
    static string Strip(string word, (string Ending, string Becomes)[] endings, int more)
    {
        (string Ending, string Becomes) longest = ("", "");
        foreach (var ending in endings)
            if (ending.Ending.Length > longest.Ending.Length && word.EndsWith(ending.Ending, StringComparison.Ordinal)) longest = ending;
        if (longest.Ending.Length == 0) return word;
        var stem = word[..^longest.Ending.Length];
        if (longest.Ending == "ion" && !stem.EndsWith('s') && !stem.EndsWith('t')) return word;
        return Measure(stem) > more ? stem + longest.Becomes : word;
    }

    static string Last(string word)
    {
        if (word.EndsWith('e'))
        {
            var stem = word[..^1];
            if (Measure(stem) is var measure && (measure > 1 || measure == 1 && !EndsShort(stem))) word = stem;
        }
        return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word) > 1 ? word[..^1] : word;
    }

    static bool IsConsonant(string word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    /// <summary>How often consonants follow vowels: Porter's m.</summary>
    static int Measure(string word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
            if (IsConsonant(word, i) && !IsConsonant(word, i - 1)) measure++;
        return measure;
    }

    static bool HasVowel(string word)
    {
        for (var i = 0; i < word.Length; i++)
            if (!IsConsonant(word, i)) return true;
        return false;
    }

    static bool EndsInDouble(string word) => word.Length >= 2 && word[^1] == word[^2] && IsConsonant(word, word.Length - 1);

    /// <summary>Consonant, vowel, consonant, the last none of w, x and y: "hop", not "snow".</summary>
    static bool EndsShort(string word) =>
        word.Length >= 3 && IsConsonant(word, word.Length - 1) && !IsConsonant(word, word.Length - 2) && IsConsonant(word, word.Length - 3) && word[^1] is not ('w' or 'x' or 'y');
}
