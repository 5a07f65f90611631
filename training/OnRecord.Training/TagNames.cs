using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>The names that treebanks write for tags and relations.</summary>
static class TagNames
{
    static readonly Dictionary<string, Penn> Marks = new(StringComparer.Ordinal)
    {
        [","] = Words.Penn.Comma, ["."] = Words.Penn.Period, [":"] = Words.Penn.Colon, ["``"] = Words.Penn.OpenQuote, ["''"] = Words.Penn.CloseQuote,
        ["-LRB-"] = Words.Penn.OpenBracket, ["-RRB-"] = Words.Penn.CloseBracket, ["$"] = Words.Penn.Dollar, ["PRP$"] = Words.Penn.PrpS, ["WP$"] = Words.Penn.WpS,
    };

    static readonly Dictionary<string, Relation> Subtypes = new(StringComparer.Ordinal)
    {
        ["acl:relcl"] = Words.Relation.AclRelcl, ["nsubj:pass"] = Words.Relation.NsubjPass, ["aux:pass"] = Words.Relation.AuxPass,
        ["obl:agent"] = Words.Relation.OblAgent, ["nmod:poss"] = Words.Relation.NmodPoss,
    };

    public static Upos Upos(string name) => Enum.TryParse<Upos>(name, ignoreCase: true, out var upos) ? upos : Words.Upos.X;

    public static Penn Penn(string name) =>
        Marks.TryGetValue(name, out var mark) ? mark : Enum.TryParse<Penn>(name, ignoreCase: true, out var penn) ? penn : Words.Penn.None;

    public static Relation Relation(string name)
    {
        if (Subtypes.TryGetValue(name, out var subtype)) return subtype;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return Enum.TryParse<Relation>(colon < 0 ? name : name[..colon], ignoreCase: true, out var relation) ? relation : Words.Relation.Dep;
    }

    /// <summary>The relation without its subtype.</summary>
    public static Relation Universal(Relation relation) => relation switch
    {
        Words.Relation.AclRelcl => Words.Relation.Acl,
        Words.Relation.NsubjPass => Words.Relation.Nsubj,
        Words.Relation.AuxPass => Words.Relation.Aux,
        Words.Relation.OblAgent => Words.Relation.Obl,
        Words.Relation.NmodPoss => Words.Relation.Nmod,
        _ => relation,
    };
}
