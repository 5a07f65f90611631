using OnRecord.Words;

namespace OnRecord.Training;

/// <summary>What a move costs in dependencies that can no longer be found (Goldberg and Nivre 2013, for the arc-hybrid system).</summary>
sealed class DynamicOracle(int[] heads)
{
    readonly int[][] dependents = [.. Enumerable.Range(0, heads.Length + 1).Select(h => Enumerable.Range(0, heads.Length).Where(d => heads[d] == h).ToArray())];

    public int CostOfShift(ArcHybrid state)
    {
        var cost = 0;
        var next = state.Next;
        foreach (var dependent in dependents[next])
            if (dependent < next && state.OnStack[dependent]) cost++;
        var head = heads[next];
        if (head < next && state.OnStack[head] && head != state.Top) cost++;
        return cost;
    }

    public int CostOfLeft(ArcHybrid state)
    {
        var head = heads[state.Top];
        return DependentsAhead(state) + (head == state.Under || head > state.Next ? 1 : 0);
    }

    public int CostOfRight(ArcHybrid state) => DependentsAhead(state) + (heads[state.Top] >= state.Next ? 1 : 0);

    int DependentsAhead(ArcHybrid state)
    {
        var cost = 0;
        foreach (var dependent in dependents[state.Top])
            if (dependent >= state.Next) cost++;
        return cost;
    }
}
