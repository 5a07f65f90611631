namespace OnRecord.Training;

/// <summary>Pairs of accounts from two reports: rightly joined, wrongly joined, missed.</summary>
readonly record struct LinkCount(int Right, int Wrong, int Missed)
{
    public double Precision => Ratio(Right, Right + Wrong);
    public double Recall => Ratio(Right, Right + Missed);
    public double F1 => Ratio(2 * Right, 2 * Right + Wrong + Missed);

    public LinkCount With(bool areOne, bool joined) => new(Right + (areOne && joined ? 1 : 0), Wrong + (!areOne && joined ? 1 : 0), Missed + (areOne && !joined ? 1 : 0));

    public static LinkCount operator +(LinkCount a, LinkCount b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
