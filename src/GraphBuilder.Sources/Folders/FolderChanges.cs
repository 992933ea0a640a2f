namespace GraphBuilder.Sources.Folders;

/// <summary>What is different in a folder since a state of it. All lists are in the order of the names.</summary>
public sealed record FolderChanges
{
    /// <summary>Files that are new or whose bytes changed: to be read.</summary>
    public required IReadOnlyList<ScannedFile> Changed { get; init; }

    /// <summary>Files that were written again without a change of their bytes: to be noted in the state, so that they are not hashed again.</summary>
    public required IReadOnlyList<ScannedFile> Touched { get; init; }

    /// <summary>Files, by name, that may still be being written: left for the next scan.</summary>
    public required IReadOnlyList<string> Unsettled { get; init; }

    /// <summary>Files, by name, that the state has and the folder has no more.</summary>
    public required IReadOnlyList<string> Gone { get; init; }
}
