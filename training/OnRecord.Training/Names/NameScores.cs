using System.Text.Json;
using OnRecord.Names;

namespace OnRecord.Training;

/// <summary>Names found against names marked: a name is right when its span and its type are.</summary>
sealed class NameScores
{
    public const string Mapping =
        "PER person; ORG organisation, WNUT corporation and group; LOC place; MISC groups, products, works and events, and every other mark. " +
        "Only the types that the file marks are counted, all of them in the totals.";

    static readonly string[] Types = ["PER", "ORG", "LOC", "MISC"];

    readonly int[] found = new int[Types.Length], marked = new int[Types.Length], right = new int[Types.Length];

    public readonly record struct Score(int Found, int Marked, int Right)
    {
        public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;
        public double Recall => Marked == 0 ? 0 : 100.0 * Right / Marked;
        public double F1 => Found + Marked == 0 ? 0 : 200.0 * Right / (Found + Marked);

        public void Write(Utf8JsonWriter json)
        {
            json.WriteNumber("precision", Math.Round(Precision, 2));
            json.WriteNumber("recall", Math.Round(Recall, 2));
            json.WriteNumber("f1", Math.Round(F1, 2));
            json.WriteNumber("marked", Marked);
        }
    }

    public Score All => new(Counted.Sum(t => found[t]), Counted.Sum(t => marked[t]), Counted.Sum(t => right[t]));

    public IEnumerable<(string Type, Score Score)> ByType => Counted.Select(t => (Types[t], new Score(found[t], marked[t], right[t])));

    IEnumerable<int> Counted => Enumerable.Range(0, Types.Length).Where(t => marked[t] > 0);

    public static NameScores Of(IEnumerable<NamedDocument> documents, NameModel model)
    {
        var scores = new NameScores();
        foreach (var document in documents)
        {
            var marks = document.Names.Select(n => (n.First, n.End, IndexOf(n.Type))).ToHashSet();
            foreach (var (_, _, type) in marks) scores.marked[type]++;
            foreach (var name in NameFinder.Find(model, document.Prose))
            {
                var type = IndexOf(name.Type);
                scores.found[type]++;
                if (marks.Contains((name.FirstWord, name.EndWord, type))) scores.right[type]++;
            }
        }
        return scores;
    }

    static int IndexOf(NameType? type) => type switch { NameType.Person => 0, NameType.Organisation => 1, NameType.Place => 2, _ => 3 };
}
