namespace OnRecord;

/// <summary>Binary search in what stands in order of place.</summary>
static class Sorted
{
    /// <summary>The index of the first item at or after a place (the number of items if none).</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> items, int place, Func<T, int> placeOf)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (placeOf(items[middle]) < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
