namespace OnRecord.Training;

/// <summary>Model files on the disk.</summary>
static class ModelFolder
{
    /// <summary>Reads a file into an array that does not move, as models want it; null where there is none.</summary>
    public static byte[]? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path);
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return pinned;
    }
}
