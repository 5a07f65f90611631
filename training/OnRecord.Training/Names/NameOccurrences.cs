using System.Runtime.InteropServices;

namespace OnRecord.Training;

/// <summary>
/// The corpus as word numbers, and the names in it: every capitalised word, and every run of two to four capitalised words that occurs often,
/// each with the words around it.
/// </summary>
sealed class NameOccurrences
{
    public const int Window = 3;
    public const int Slots = 2 * Window;
    const int LongestRun = 4, SentenceEnd = -1;

    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<string> words = [];
    readonly List<int> counts = [];
    readonly List<int> stream = [];
    readonly Dictionary<UInt128, int> names = [];

    /// <summary>The surfaces of the names kept, words of a run parted by one space.</summary>
    public List<string> Names { get; } = [];

    public List<int> NameCounts { get; } = [];

    /// <summary>How often each word occurs as a neighbour can be asked with its number; rare ones are -1 in <see cref="ForEach"/>.</summary>
    public int Contexts { get; private set; }

    public int[] ContextCounts { get; private set; } = [];

    /// <summary>The neighbours by their numbers.</summary>
    public List<string> ContextWords { get; } = [];

    int[] contextOf = [];

    public void AddSentence(ReadOnlySpan<string> tokens)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in tokens)
        {
            if (!numbers.TryGetValue(token, out var number))
            {
                numbers.Add(token, number = words.Count);
                words.Add(token);
                counts.Add(0);
            }
            counts[number]++;
            stream.Add(number);
        }
        stream.Add(SentenceEnd);
    }

    /// <summary>Settles which names and which neighbours are common enough.</summary>
    public void Settle(int leastName, int leastContext)
    {
        contextOf = new int[words.Count];
        var contextCounts = new List<int>();
        for (var i = 0; i < words.Count; i++)
        {
            contextOf[i] = counts[i] >= leastContext ? contextCounts.Count : -1;
            if (contextOf[i] < 0) continue;
            contextCounts.Add(counts[i]);
            ContextWords.Add(words[i]);
        }
        ContextCounts = [.. contextCounts];
        Contexts = contextCounts.Count;
        var found = new Dictionary<UInt128, int>();
        foreach (var (key, _, _) in Runs()) CollectionsMarshal.GetValueRefOrAddDefault(found, key, out _)++;
        foreach (var (key, start, length) in Runs())
        {
            if (found[key] < leastName || !names.TryAdd(key, Names.Count)) continue;
            Names.Add(string.Join(' ', Enumerable.Range(start, length).Select(i => words[stream[i]])));
            NameCounts.Add(found[key]);
        }
    }

    /// <summary>Goes over all names in corpus order: the name, and the neighbours' numbers before (nearest last) and after (nearest first) it.</summary>
    public void ForEach(Action<int, int[]> visit)
    {
        var around = new int[Slots];
        foreach (var (key, start, length) in Runs())
        {
            if (!names.TryGetValue(key, out var name)) continue;
            for (var i = 0; i < Window; i++)
            {
                around[Window - 1 - i] = Context(start, -1 - i);
                around[Window + i] = Context(start + length - 1, 1 + i);
            }
            visit(name, around);
        }
    }

    int Context(int from, int step)
    {
        var sign = Math.Sign(step);
        for (var i = sign; ; i += sign)
        {
            var at = from + i;
            if (at < 0 || at >= stream.Count || stream[at] == SentenceEnd) return -1;
            if (i == step) return contextOf[stream[at]];
        }
    }

    IEnumerable<(UInt128 Key, int Start, int Length)> Runs()
    {
        var capital = words.ConvertAll(w => char.IsUpper(w[0]));
        for (var start = 0; start < stream.Count;)
        {
            if (stream[start] < 0 || !capital[stream[start]])
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < stream.Count && stream[end] >= 0 && capital[stream[end]]) end++;
            for (var from = start; from < end; from++)
            {
                yield return (Key(from, 1), from, 1);
                // A run, and the run without its first words (often a title).
                if (end - from is >= 2 and <= LongestRun) yield return (Key(from, end - from), from, end - from);
            }
            start = end;
        }
    }

    UInt128 Key(int start, int length)
    {
        UInt128 key = 0;
        for (var i = 0; i < length; i++) key = key << 28 | (uint)(stream[start + i] + 1);
        return key;
    }
}
