using System.Reflection;

namespace OnRecord.Tests;

/// <summary>Where the repository and, where present, the shared data lie.</summary>
static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryRoot").Value!;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The path of shared data; the test is skipped where it is not there.</summary>
    public static string SharedData(params string[] parts)
    {
        var root = Environment.GetEnvironmentVariable("ONRECORD_DATA") ?? System.IO.Path.Combine(Root, "..", "shared", "data");
        var path = System.IO.Path.Combine([root, .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"shared data not present: {string.Join('/', parts)}");
        return path;
    }
}
