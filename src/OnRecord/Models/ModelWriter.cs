using System.Runtime.InteropServices;
using System.Text;

namespace OnRecord.Models;

/// <summary>Gathers trained tables and lays them out as a <see cref="ModelFile"/>.</summary>
sealed class ModelWriter
{
    readonly List<(string Name, byte[] Bytes)> tables = [];

    public void Add<T>(string name, ReadOnlySpan<T> values) where T : unmanaged => tables.Add((name, MemoryMarshal.AsBytes(values).ToArray()));

    /// <summary>Takes over the tables of a file that this one does not have yet.</summary>
    public void CopyRest(ModelFile file)
    {
        foreach (var name in file.Names)
            if (!tables.Exists(t => t.Name == name)) Add(name, file.Table<byte>(name).Span);
    }

    public byte[] ToArray()
    {
        var directory = 8 + tables.Sum(t => 9 + t.Name.Length);
        var offsets = new int[tables.Count];
        var end = directory;
        for (var i = 0; i < tables.Count; i++)
        {
            offsets[i] = end = (end + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
            end += tables[i].Bytes.Length;
        }
        // Pinned, so that a model can be tried where it was made.
        var file = GC.AllocateArray<byte>(end, pinned: true);
        MemoryMarshal.Write(file, ModelFile.Magic);
        MemoryMarshal.Write(file.AsSpan(4), tables.Count);
        var at = 8;
        for (var i = 0; i < tables.Count; i++)
        {
            var (name, bytes) = tables[i];
            MemoryMarshal.Write(file.AsSpan(at), offsets[i]);
            MemoryMarshal.Write(file.AsSpan(at + 4), bytes.Length);
            file[at + 8] = (byte)name.Length;
            Encoding.ASCII.GetBytes(name, file.AsSpan(at + 9));
            at += 9 + name.Length;
            bytes.CopyTo(file.AsSpan(offsets[i]));
        }
        return file;
    }
}
