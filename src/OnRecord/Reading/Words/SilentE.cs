namespace OnRecord.Words;

/// <summary>
/// The final <c>e</c> that a verb loses before <c>-ed</c> and <c>-ing</c>, where English spelling leaves no doubt of it: "timed" would be "timmed"
/// without, and no English word ends in "recycl", "danc" or "provok".
/// </summary>
static class SilentE
{
    /// <summary>The length of the stem before the lost <c>e</c>; 0 where none was lost or the spelling does not say.</summary>
    /// <param name="form">A verb's form in <c>-ed</c> or <c>-ing</c>, in small letters.</param>
    public static int EndOfStem(ReadOnlySpan<char> form)
    {
        var end = form.EndsWith("ing") ? form.Length - 3 : form.EndsWith("ed") ? form.Length - 2 : 0;
        return end >= 2 && IsCut(form[..end]) ? end : 0;
    }

    static bool IsCut(ReadOnlySpan<char> stem)
    {
        char last = stem[^1], before = stem[^2];
        if (!stem.ContainsAny("aeiouy")) return false;
        if (last is 'c' or 'v' or 'u' || last == 'z' && before != 'z' || last == 'g' && before == 'd') return true;
        if (last == 'l' && !IsVowel(before) && before is not ('l' or 'r' or 'w' or 'y')) return true;
        if (IsVowel(last) || last is 'w' or 'x' or 'y' || !IsVowel(before) && before != 'y') return false;
        return last == 'k' ? before != 'y' && (stem.Length < 3 || !IsVowel(stem[^3])) : IsOneSyllable(stem[..^2]);
    }

    /// <summary>Whether what stands before a stem's last vowel has none: "tim", "squar".</summary>
    static bool IsOneSyllable(ReadOnlySpan<char> onset)
    {
        for (var i = 0; i < onset.Length; i++)
            if (onset[i] == 'y' || IsVowel(onset[i]) && !(onset[i] == 'u' && i > 0 && onset[i - 1] == 'q')) return false;
        return true;
    }

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
