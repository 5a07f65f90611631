using System.Collections.Immutable;
using OnRecord.Words;

namespace OnRecord.Names;

/// <summary>Finds the noun phrases of a parsed text: names with what stands before them, pronouns, descriptions.</summary>
sealed class PhraseFinder
{
    readonly Prose _prose;
    readonly Extents _extents;
    readonly int[] _quotation, _nameAt;
    readonly Phrase?[] _phraseOfHead;
    readonly List<Phrase> _found = [];
    int _sentence;

    PhraseFinder(Prose prose)
    {
        _prose = prose;
        _extents = Extents.Of(prose);
        _quotation = QuotationMap.Of(prose);
        _nameAt = new int[prose.Words.Length];
        Array.Fill(_nameAt, -1);
        _phraseOfHead = new Phrase?[prose.Words.Length];
    }

    /// <returns>The phrases in the order of their heads, and for each word the phrase it heads.</returns>
    public static (List<Phrase> Phrases, Phrase?[] OfHead) Find(Prose prose, ImmutableArray<Name> names)
    {
        var finder = new PhraseFinder(prose);
        for (var n = 0; n < names.Length; n++)
            for (var i = names[n].FirstWord; i < names[n].EndWord; i++) finder._nameAt[i] = n;
        foreach (var name in names) finder.AddName(name);
        for (finder._sentence = 0; finder._sentence < prose.Sentences.Length; finder._sentence++)
        {
            var sentence = prose.Sentences[finder._sentence];
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++) i = finder.AddTitledName(i, sentence.EndWord);
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++) finder.AddWord(i);
        }
        finder.Link();
        return (finder._found, finder._phraseOfHead);
    }

    void AddName(Name name)
    {
        if (name.EndWord <= name.FirstWord) return;
        _sentence = _prose.SentenceOf(name.FirstWord);
        if (name.Type == NameType.Person) name = WithInitial(name);
        var words = _prose.Words;
        var top = TopOf(name);
        if (name.Type == NameType.Group && (words[top].Upos is Upos.Adj or Upos.Noun || Nouns.Kind(words[top].Lemma.ToLowerInvariant()) == NounKind.Person)) return;
        int head = top, first = name.FirstWord, end = name.EndWord;
        if (TitleHead(name, top) is { } title) head = title;
        else if (name.Type == NameType.Person && NounBefore(name) is { } noun) (head, first) = (noun, FirstOf(name, _extents.FirstOf(noun)));
        if (words[head].Relation is not (Relation.Compound or Relation.Amod or Relation.Det) || words[head].Head < head)
        {
            first = FirstOf(name, Math.Min(first, _extents.FirstOf(head)));
            if (name.Type != NameType.Person) end = Math.Max(end, Math.Min(_extents.EndOf(head), end + LongestTail));
        }
        if (head != top && _phraseOfHead[head] is not null) head = top;
        if (_phraseOfHead[head] is not null) return;
        Add(new Phrase
        {
            Kind = MentionKind.Name, First = first, End = end, Head = head, Sentence = _sentence, NameFirst = name.FirstWord, NameEnd = name.EndWord,
            NameType = name.Type, Role = RoleOf(head), Quotation = _quotation[head], IsPlural = words[top].Penn == Penn.Nnps && name.Type == NameType.Group,
            Determiner = DeterminerOf(first, name.FirstWord),
        });
        for (var i = name.FirstWord; i < name.EndWord; i++) _phraseOfHead[i] ??= _phraseOfHead[head];
        for (var i = name.FirstWord - 1; i >= first && IsTitleWord(i, name); i--) _phraseOfHead[i] ??= _phraseOfHead[head];
    }

    /// <summary>"Professor" before "Roe", whichever of the two the parser takes for the head.</summary>
    bool IsTitleWord(int i, Name name) => name.Type == NameType.Person && _nameAt[i] < 0 && _prose.Words[i].Upos is Upos.Noun or Upos.Propn or Upos.Adj;

    /// <summary>Words of "of the city" and the like that a body's name may draw behind it.</summary>
    const int LongestTail = 6;

    /// <summary>"E" before "Jean Roe" belongs to the name.</summary>
    Name WithInitial(Name name)
    {
        var i = name.FirstWord - 1;
        if (i >= 0 && _prose.SurfaceOf(i) is ".") i--;
        if (i < 0 || _nameAt[i] >= 0 || i < _prose.Sentences[_sentence].FirstWord) return name;
        var form = _prose.SurfaceOf(i);
        var isInitial = form.Length is 1 or 2 && char.IsUpper(form[0]) && (form.Length == 1 ? form is not ("I" or "A") : form[1] == '.');
        return isInitial ? name with { FirstWord = i, Start = _prose.Words[i].Start } : name;
    }

    /// <summary>"writer" right before "Roe", however the parser joins the two.</summary>
    int? NounBefore(Name name)
    {
        var i = name.FirstWord - 1;
        if (i < 0 || i < _prose.Sentences[_sentence].FirstWord || _nameAt[i] >= 0 || _phraseOfHead[i] is not null) return null;
        var word = _prose.Words[i];
        if (word.Head >= name.FirstWord && word.Head < name.EndWord) return null;
        return word.Penn is Penn.Nn or Penn.Nnp && Nouns.Kind(word.Lemma.ToLowerInvariant()) == NounKind.Person ? i : null;
    }

    /// <summary>"lawyers Roe and Doe": a plural noun before a name is no title of it.</summary>
    int FirstOf(Name name, int first)
    {
        for (var i = name.FirstWord - 1; i >= first; i--)
            if (_prose.Words[i].Penn is Penn.Nns or Penn.Nnps) return i + 1;
        return first;
    }

    /// <summary>The word of a name whose head stands outside it.</summary>
    int TopOf(Name name)
    {
        for (var i = name.FirstWord; i < name.EndWord; i++)
        {
            var head = _prose.Words[i].Head;
            if ((head < name.FirstWord || head >= name.EndWord) && _prose.Words[i].Upos != Upos.Punct && _prose.Words[i].Relation is not (Relation.Case or Relation.Punct))
                return i;
        }
        return name.EndWord - 1;
    }

    /// <summary>The noun before a person's name that the treebanks make the phrase's head ("Judge" of "Judge Marsh").</summary>
    int? TitleHead(Name name, int top)
    {
        var words = _prose.Words;
        var head = words[top].Head;
        if (head < 0 || head >= name.FirstWord || words[head].Upos is not (Upos.Noun or Upos.Propn) || words[head].Penn is Penn.Nns or Penn.Nnps || _nameAt[head] >= 0) return null;
        if (words[top].Relation is not (Relation.Flat or Relation.Appos or Relation.Compound)) return null;
        for (var i = head + 1; i < name.FirstWord; i++)
            if (words[i].Upos is not (Upos.Noun or Upos.Propn) && _prose.SurfaceOf(i) is not ".") return null;
        return head;
    }

    void AddWord(int i)
    {
        var word = _prose.Words[i];
        if (_nameAt[i] >= 0 && _phraseOfHead[i] is not null) return;
        if (Pronouns.IsPronoun(word) || word.Upos == Upos.Propn)
        {
            var pronoun = Pronouns.ClassOf(_prose.SurfaceOf(i));
            if (pronoun != PronounClass.None && word.Upos != Upos.Propn) AddPronoun(i, pronoun);
            else if (word.Upos == Upos.Propn) AddUnlistedName(i);
            else if (Pronouns.IsIndefinitePerson(_prose.SurfaceOf(i))) AddDescription(i);
        }
        else if (word.Upos == Upos.Noun || (word.Upos is Upos.Num or Upos.Adj && IsArgument(word.Relation) && DeterminerOf(_extents.FirstOf(i), i) != Determiner.None))
        {
            AddDescription(i);
        }
    }

    static bool IsArgument(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.NmodPoss;

    void AddPronoun(int i, PronounClass pronoun) => Add(new Phrase
    {
        Kind = MentionKind.Pronoun, First = i, End = i + 1, Head = i, Sentence = _sentence, Pronoun = pronoun, Role = RoleOf(i), Quotation = _quotation[i],
        IsPlural = pronoun is PronounClass.They or PronounClass.We,
    });

    /// <summary>"captain Jane Roe" where the name finder left the name out: proper nouns that hang on a noun for a person, or begin with a given name behind one.</summary>
    /// <returns>The last word looked at.</returns>
    int AddTitledName(int i, int sentenceEnd)
    {
        if (i == 0 || !IsUnlisted(i) || _prose.Words[i - 1].Penn is not (Penn.Nn or Penn.Nnp) || Nouns.Kind(_prose.Words[i - 1].Lemma.ToLowerInvariant()) != NounKind.Person) return i;
        var end = i + 1;
        while (end < sentenceEnd && IsUnlisted(end) && _prose.Words[end].Relation == Relation.Flat && (_prose.Words[end].Head == i || _prose.Words[end].Head == _prose.Words[i].Head)) end++;
        var hangs = _prose.Words[i].Head == i - 1 && _prose.Words[i].Relation is Relation.Flat or Relation.Appos && _prose.Words[i - 1].Upos == Upos.Noun;
        if (!hangs && (end - i < 2 || Nouns.OfGivenName(_prose.SurfaceOf(i)) == Gender.Unknown)) return i;
        AddName(new(NameType.Person, _prose.Words[i].Start, _prose.Words[end - 1].End, i, end));
        return end - 1;
    }

    bool IsUnlisted(int i) => _nameAt[i] < 0 && _phraseOfHead[i] is null && _prose.Words[i].Upos == Upos.Propn && char.IsUpper(_prose.Text[_prose.Words[i].Start])
        && (NameLists.Of(_prose.SurfaceOf(i)) & Known.Calendar) == 0;

    /// <summary>A proper noun that the name finder left out: a person if it begins with a given name.</summary>
    void AddUnlistedName(int i)
    {
        if (_phraseOfHead[i] is not null || !char.IsUpper(_prose.Text[_prose.Words[i].Start]) || Nouns.Kind(_prose.Words[i].Lemma.ToLowerInvariant()) is NounKind.Time or NounKind.Person)
        {
            AddDescription(i);
            return;
        }
        int first = i, end = i + 1;
        while (first > 0 && _prose.Words[first - 1].Upos == Upos.Propn && _nameAt[first - 1] < 0 && _prose.Words[first - 1].Head == i) first--;
        while (end < _prose.Words.Length && _prose.Words[end].Upos == Upos.Propn && _nameAt[end] < 0 && _prose.Words[end].Head == i && _prose.Words[end].Relation == Relation.Flat) end++;
        if (NameSpans.IsSecondHalf(_prose, _prose.Sentences[_sentence], first)) first -= 2;
        var type = IsDateline(first, end) ? NameType.Place : Nouns.OfGivenName(_prose.SurfaceOf(first)) != Gender.Unknown ? NameType.Person : NameType.Product;
        // What a page ran together behind a name ("Jack Clay John (Jack) …") is nobody else.
        if (type == NameType.Person && first > 0 && _nameAt[first - 1] >= 0) return;
        AddName(new(type, _prose.Words[first].Start, _prose.Words[end - 1].End, first, end));
    }

    /// <summary>"ERIE, Pa. —": capitals that open a paragraph before a dash are where the report was written.</summary>
    bool IsDateline(int first, int end)
    {
        var sentence = _prose.Sentences[_sentence];
        if (first != sentence.FirstWord || _prose.Text.AsSpan(_prose.Words[first].Start, _prose.Words[end - 1].End - _prose.Words[first].Start).ContainsAnyInRange('a', 'z')) return false;
        for (var i = end; i < sentence.EndWord && i < end + 8; i++)
            if (_prose.SurfaceOf(i) is "—" or "–" or "--" or "-" && _prose.Words[i].Start > _prose.Words[i - 1].End) return true;
        return false;
    }

    void AddDescription(int i)
    {
        var word = _prose.Words[i];
        if (_phraseOfHead[i] is not null || word.Relation is Relation.Flat or Relation.Fixed or Relation.Goeswith) return;
        int first = _extents.FirstOf(i), end = _extents.EndOf(i);
        if (word.Relation is Relation.Compound && word.Head > i) end = Math.Min(end, word.Head);
        var noun = word.Upos == Upos.Propn ? word.Lemma.ToLowerInvariant() : word.Lemma;
        Add(new Phrase
        {
            Kind = MentionKind.Description, First = first, End = end, Head = i, Sentence = _sentence, Role = RoleOf(i), Quotation = _quotation[i], Noun = noun,
            IsPlural = word.Penn is Penn.Nns or Penn.Nnps || noun is "police" or "people", Determiner = DeterminerOf(first, i),
        });
    }

    void Add(Phrase phrase)
    {
        _found.Add(phrase);
        _phraseOfHead[phrase.Head] = phrase;
    }

    Determiner DeterminerOf(int first, int head)
    {
        for (var i = first; i < head && i < first + 3; i++)
        {
            switch (_prose.Words[i].Penn)
            {
                case Penn.PrpS or Penn.Pos: return Determiner.Possessive;
                case Penn.Dt:
                    var form = _prose.SurfaceOf(i);
                    if (form.Equals("the", StringComparison.OrdinalIgnoreCase)) return HasPossessor(i, head) ? Determiner.Possessive : Determiner.Definite;
                    if (form.Length <= 2) return Determiner.Indefinite;
                    return form.StartsWith("th", StringComparison.OrdinalIgnoreCase) ? Determiner.Demonstrative : Determiner.Quantified;
                case Penn.Cd: return Determiner.Quantified;
            }
        }
        return HasPossessor(first, head) ? Determiner.Possessive : Determiner.None;
    }

    bool HasPossessor(int from, int head)
    {
        for (var i = from; i < head; i++)
            if (_prose.Words[i].Relation == Relation.NmodPoss && _prose.Words[i].Head == head) return true;
        return false;
    }

    SyntacticRole RoleOf(int head)
    {
        var words = _prose.Words;
        for (var steps = 0; words[head].Relation == Relation.Conj && words[head].Head >= 0 && steps < 8; steps++) head = words[head].Head;
        return words[head].Relation switch
        {
            Relation.Nsubj or Relation.NsubjPass => SyntacticRole.Subject,
            Relation.Obj or Relation.Iobj => SyntacticRole.Object,
            Relation.Obl or Relation.OblAgent => SyntacticRole.Oblique,
            Relation.NmodPoss => SyntacticRole.Possessive,
            Relation.Nmod or Relation.Compound or Relation.Amod => SyntacticRole.Modifier,
            Relation.Appos => SyntacticRole.Apposition,
            Relation.Root or Relation.Ccomp or Relation.Xcomp => SyntacticRole.Predicate,
            _ => SyntacticRole.Other,
        };
    }

    /// <summary>Puts the phrases in order and finds whose each is: "Hallam's lawyer", "a lawyer for Dorne".</summary>
    void Link()
    {
        _found.Sort((a, b) => a.Head.CompareTo(b.Head));
        for (var i = 0; i < _found.Count; i++) _found[i].Index = i;
        foreach (var phrase in _found)
        {
            var head = _prose.Words[phrase.Head].Head;
            var relation = _prose.Words[phrase.Head].Relation;
            if (head < 0 || relation is not (Relation.NmodPoss or Relation.Nmod) || _phraseOfHead[head] is not { } owned || ReferenceEquals(owned, phrase)) continue;
            if (relation == Relation.NmodPoss || (owned.Owner is null && IsOwnedBy(phrase))) owned.Owner = phrase;
        }
    }

    bool IsOwnedBy(Phrase owner)
    {
        for (var i = owner.First - 1; i >= 0 && i >= owner.First - 2; i--)
            if (_prose.Words[i].Upos == Upos.Adp) return _prose.Is(i, "of") || _prose.Is(i, "for") || _prose.Is(i, "to");
        return false;
    }
}
