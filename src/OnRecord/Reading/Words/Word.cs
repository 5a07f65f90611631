namespace OnRecord.Words;

/// <summary>One syntactic word of Universal Dependencies: "don't" is two, <c>do</c> and <c>n't</c>. Offsets are into the report's text.</summary>
public readonly record struct Word(int Start, int End)
{
    public Span Span => new(Start, End);

    /// <summary>True where this word belongs to the same surface token as the one before it (the <c>n't</c> of "don't").</summary>
    public bool JoinsPrevious { get; init; }

    public Upos Upos { get; init; }

    /// <summary>The Penn Treebank tag (XPOS of English-EWT): it carries the morphology (VBD, NNS, PRP$).</summary>
    public Penn Penn { get; init; }

    /// <summary>The dictionary form, lower-cased but for proper nouns; interned.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>Index into <see cref="Prose.Words"/> of the syntactic head; -1 for the root of a sentence and for words not parsed.</summary>
    public int Head { get; init; } = -1;

    public Relation Relation { get; init; }
}

/// <summary>Universal part-of-speech tags (Universal Dependencies 2).</summary>
public enum Upos : byte { X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb }

/// <summary>Penn Treebank tags as English-EWT uses them in XPOS; <c>PrpS</c> is PRP$, <c>WpS</c> is WP$; punctuation marks are <c>Punct</c>-like members.</summary>
public enum Penn : byte
{
    None, Add, Afx, Cc, Cd, Dt, Ex, Fw, Gw, Hyph, In, Jj, Jjr, Jjs, Ls, Md, Nfp, Nn, Nnp, Nnps, Nns, Pdt, Pos, Prp, PrpS, Rb, Rbr, Rbs,
    Rp, Sym, To, Uh, Vb, Vbd, Vbg, Vbn, Vbp, Vbz, Wdt, Wp, WpS, Wrb, Comma, Period, Colon, OpenQuote, CloseQuote, OpenBracket, CloseBracket,
    Dollar, Xx,
}

/// <summary>Universal dependency relations, without subtypes.</summary>
public enum Relation : byte
{
    None, Root, Acl, Advcl, Advmod, Amod, Appos, Aux, Case, Cc, Ccomp, Clf, Compound, Conj, Cop, Csubj, Dep, Det, Discourse, Dislocated, Expl,
    Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, Nsubj, Nummod, Obj, Obl, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
    /// <summary>acl:relcl</summary>
    AclRelcl,
    /// <summary>nsubj:pass</summary>
    NsubjPass,
    /// <summary>aux:pass</summary>
    AuxPass,
    /// <summary>obl:agent</summary>
    OblAgent,
    /// <summary>nmod:poss</summary>
    NmodPoss,
}
