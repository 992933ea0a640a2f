namespace GraphBuilder.Sources.Files;

/// <summary>Walks a folder and those below it in a fixed order: names by code unit, files before folders. Hidden ones are passed over.</summary>
internal static class FolderWalk
{
    /// <summary>The files below a folder.</summary>
    /// <param name="folder">The folder, as messages call it.</param>
    /// <param name="onLoop">Told of each linked folder that leads to one walked already.</param>
    /// <param name="onUnreadable">Told of each folder that cannot be listed, and why.</param>
    public static IEnumerable<string> Files(string folder, Action<string> onLoop, Action<string, Exception> onUnreadable) =>
        Files(folder, new(StringComparer.Ordinal), onLoop, onUnreadable);

    private static IEnumerable<string> Files(string folder, HashSet<string> walked, Action<string> onLoop, Action<string, Exception> onUnreadable)
    {
        List<FileSystemInfo> entries;
        try
        {
            if (!walked.Add(RealPath(folder)))
            {
                onLoop(folder);
                yield break;
            }

            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            onUnreadable(folder, e);
            yield break;
        }

        foreach (var file in entries.OfType<FileInfo>())
        {
            yield return Path.Combine(folder, file.Name);
        }

        foreach (var inner in entries.OfType<DirectoryInfo>())
        {
            foreach (var file in Files(Path.Combine(folder, inner.Name), walked, onLoop, onUnreadable))
            {
                yield return file;
            }
        }
    }

    private static string RealPath(string folder)
    {
        var info = new DirectoryInfo(folder);
        return (info.ResolveLinkTarget(returnFinalTarget: true) ?? info).FullName.TrimEnd(Path.DirectorySeparatorChar);
    }
}
