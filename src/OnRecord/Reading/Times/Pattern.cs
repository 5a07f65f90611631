namespace OnRecord.Times;

/// <summary>
/// A pattern over lexemes. Elements stand apart by spaces: <c>lower</c> a word, <c>UPPER</c> a class, <c>a|b</c> either, <c>x?</c> optional;
/// <c>[</c> and <c>]</c> mark where an expression begins and ends, so that words of context around it can be asked for.
/// No element repeats, so a match looks at most a fixed number of words ahead.
/// </summary>
sealed class Pattern
{
    readonly Element[] elements;

    public Pattern(string text, Lexicon lexicon)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        elements = new Element[parts.Length];
        var extents = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var element = new Element { Opens = part[0] == '[', Closes = part[^1] == ']', Extent = extents };
            if (element.Closes) extents++;
            part = part.Trim('[', ']');
            element.IsOptional = part[^1] == '?' && part.Length > 1;
            foreach (var choice in (element.IsOptional ? part[..^1] : part).Split('|')) element.Add(choice, lexicon);
            elements[i] = element;
        }
        Extents = extents;
    }

    /// <summary>How many expressions one match yields: "May 4 and 5" has two.</summary>
    public int Extents { get; }

    /// <summary>The elements that can begin a match, each with those that can come right after it; a null among these where nothing need follow.</summary>
    public IEnumerable<(Element First, IReadOnlyList<Element?> Seconds)> Starts
    {
        get
        {
            for (var i = 0; i < elements.Length; i++)
            {
                yield return (elements[i], elements[i].IsLong ? [null] : After(i));
                if (!elements[i].IsOptional) break;
            }
        }
    }

    /// <summary>The elements that no match is without.</summary>
    public IEnumerable<Element> Required => elements.Where(element => !element.IsOptional);

    /// <summary>The kinds of word that no match is without: those of the required elements that one kind alone fits.</summary>
    public Kinds Needs => Required
        .Where(element => element.Literals.Count == 0 && System.Numerics.BitOperations.IsPow2((int)element.Kinds))
        .Aggregate(Kinds.None, (needs, element) => needs | element.Kinds);

    List<Element?> After(int index)
    {
        var found = new List<Element?>();
        for (var i = index + 1; i < elements.Length; i++)
        {
            found.Add(elements[i]);
            if (!elements[i].IsOptional) return found;
        }
        found.Add(null);
        return found;
    }

    public bool TryMatch(Match match, int at) => Step(match, 0, at);

    bool Step(Match match, int index, int at)
    {
        if (index == elements.Length) return true;
        var element = elements[index];
        if (element.Opens) match.ExtentStarts[element.Extent] = at;
        var next = element.Read(match, at);
        if (next > at)
        {
            match.Capture(element.Slot, at, next);
            if (element.Closes) match.ExtentEnds[element.Extent] = next;
            if (Step(match, index + 1, next)) return true;
            match.Release(element.Slot, at);
        }
        if (!element.IsOptional) return false;
        if (element.Opens) match.ExtentStarts[element.Extent] = at;
        if (element.Closes) match.ExtentEnds[element.Extent] = at;
        return Step(match, index + 1, at);
    }

    /// <summary>One element: any of some words, some kinds, or a class that reads several lexemes.</summary>
    public sealed class Element
    {
        public List<short> Literals { get; } = [];
        public Kinds Kinds { get; private set; }
        public bool Opens { get; init; }
        public bool Closes { get; init; }
        public bool IsOptional { get; set; }
        public int Extent { get; init; }
        public Slot Slot { get; private set; } = Slot.None;
        /// <summary>True where it may read more than one lexeme.</summary>
        public bool IsLong => Slot == Slot.Quantity || (Slot == Slot.None && reads is not null);

        Func<Match, int, int>? reads;
        Kinds lacks;
        bool inDigits;

        /// <summary>A bit for each word of <see cref="Literals"/>; the bit of word 0, of no pattern, is never set.</summary>
        ulong[] words = [];

        public void Add(string choice, Lexicon lexicon)
        {
            if (!char.IsAsciiLetterUpper(choice[0]) || choice.Any(char.IsAsciiLetterLower))
            {
                if (choice == "-") Kinds |= Kinds.Hyphen;
                else AddWord(lexicon.Intern(choice));
                return;
            }
            var definition = WordClass.Named(choice);
            Kinds |= definition.Kinds;
            lacks |= definition.Lacks;
            inDigits |= definition.InDigits;
            if (Slot != Slot.None) throw new ArgumentException($"An element has two classes: {choice}.");
            Slot = definition.Slot;
            reads ??= definition.Reads;
            foreach (var word in definition.Words) AddWord(lexicon.Intern(word));
        }

        void AddWord(short literal)
        {
            Literals.Add(literal);
            if (literal >> 6 >= words.Length) Array.Resize(ref words, (literal >> 6) + 1);
            words[literal >> 6] |= 1UL << (literal & 63);
        }

        /// <summary>Whether it can read a word of the lexicon; words that build numbers are read as numbers.</summary>
        public bool Takes(in Lexicon.Entry word) =>
            !inDigits && (word.Kinds & Kinds) != 0 || HasWord(word.Literal) || !inDigits && (Kinds & Kinds.Number) != 0 && (word.Kinds & Kinds.Numeral) != 0;

        bool HasWord(short literal) => literal >> 6 < words.Length && (words[literal >> 6] & (1UL << (literal & 63))) != 0;

        /// <summary>The end of what this element reads at a lexeme, or -1.</summary>
        public int Read(Match match, int at)
        {
            if (at >= match.End) return -1;
            ref readonly var lexeme = ref match[at];
            if (((lexeme.Kinds & Kinds) == 0 || (lexeme.Kinds & lacks) != 0) && !HasWord(lexeme.Literal)) return -1;
            return reads is null ? at + 1 : reads(match, at);
        }
    }
}
