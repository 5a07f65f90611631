namespace OnRecord.Training;

/// <summary>The one-to-one pairing of greatest sum (Kuhn and Munkres), in the cubic form that grows one shortest path a row.</summary>
static class Assignment
{
    /// <param name="gains">For each row what pairing it with a column gains, 0 or more; a column that is not there gains nothing.</param>
    /// <returns>The sum. Rows and columns that no gain joins cannot change each other, so each such part is solved by itself.</returns>
    public static double Best(IReadOnlyList<IReadOnlyDictionary<int, double>> gains)
    {
        var rowsOf = new Dictionary<int, List<int>>();
        for (var row = 0; row < gains.Count; row++)
            foreach (var column in gains[row].Keys)
            {
                if (!rowsOf.TryGetValue(column, out var rows)) rowsOf[column] = rows = [];
                rows.Add(row);
            }
        var seen = new bool[gains.Count];
        double sum = 0;
        for (var row = 0; row < gains.Count; row++)
        {
            if (seen[row]) continue;
            var (rows, columns) = Joined(row, gains, rowsOf, seen);
            sum += Best([.. rows.Select(r => columns.Select(c => gains[r].GetValueOrDefault(c)).ToArray())], columns.Count);
        }
        return sum;
    }

    static (List<int> Rows, List<int> Columns) Joined(int first, IReadOnlyList<IReadOnlyDictionary<int, double>> gains, Dictionary<int, List<int>> rowsOf, bool[] seen)
    {
        List<int> rows = [first], columns = [];
        var known = new HashSet<int>();
        seen[first] = true;
        for (var i = 0; i < rows.Count; i++)
            foreach (var column in gains[rows[i]].Keys)
            {
                if (!known.Add(column)) continue;
                columns.Add(column);
                foreach (var other in rowsOf[column])
                {
                    if (seen[other]) continue;
                    seen[other] = true;
                    rows.Add(other);
                }
            }
        return (rows, columns);
    }

    static double Best(double[][] gain, int columns)
    {
        int n = Math.Max(gain.Length, columns);
        double[] u = new double[n + 1], v = new double[n + 1];
        int[] row = new int[n + 1], way = new int[n + 1];
        double Cost(int i, int j) => i < gain.Length && j < columns ? -gain[i][j] : 0;
        for (var i = 1; i <= n; i++)
        {
            row[0] = i;
            var j0 = 0;
            var least = new double[n + 1];
            var used = new bool[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            do
            {
                used[j0] = true;
                int i0 = row[j0], j1 = 0;
                var delta = double.PositiveInfinity;
                for (var j = 1; j <= n; j++)
                {
                    if (used[j]) continue;
                    var reduced = Cost(i0 - 1, j - 1) - u[i0] - v[j];
                    if (reduced < least[j]) (least[j], way[j]) = (reduced, j0);
                    if (least[j] < delta) (delta, j1) = (least[j], j);
                }
                for (var j = 0; j <= n; j++)
                {
                    if (used[j]) (u[row[j]], v[j]) = (u[row[j]] + delta, v[j] - delta);
                    else least[j] -= delta;
                }
                j0 = j1;
            } while (row[j0] != 0);
            do
            {
                var before = way[j0];
                row[j0] = row[before];
                j0 = before;
            } while (j0 != 0);
        }
        double sum = 0;
        for (var j = 1; j <= n; j++)
            if (row[j] > 0) sum -= Cost(row[j] - 1, j - 1);
        return sum;
    }
}
