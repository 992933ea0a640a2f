namespace GraphBuilder.Testing;

/// <summary>Where tests find the repository's own folders, and the evaluation material that may lie beside it.</summary>
public static class RepositoryFolders
{
    private static readonly Lazy<string> RootFolder = new(FindRoot);

    /// <summary>The repository's root: the folder that holds <c>GraphBuilder.sln</c>.</summary>
    public static string Root => RootFolder.Value;

    /// <summary>The language model's weights.</summary>
    public static string Models => Path.Combine(Root, "models");

    /// <summary>The seed knowledge.</summary>
    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>The Cypher files.</summary>
    public static string Cypher => Path.Combine(Root, "cypher");

    /// <summary>The evaluation material beside the repository; it is no part of it and may be missing.</summary>
    public static string Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A file or folder of the evaluation material; the test is skipped, with the reason, where it is missing.</summary>
    public static string RequireShared(params string[] parts)
    {
        var path = Path.Combine([Shared, .. parts]);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"needs the evaluation material at {path}, which is not part of the repository");
        }

        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GraphBuilder.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no GraphBuilder.sln above {AppContext.BaseDirectory}: run the tests from a checkout");
    }
}
