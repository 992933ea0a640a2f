using System.Collections.Immutable;
using System.Text.Json;

namespace GraphBuilder.Sources.Folders;

/// <summary>What the files of a folder were like when they were last read. A value: changing it gives another.</summary>
public sealed class FolderState
{
    /// <summary>Of a folder that was never looked at.</summary>
    public static readonly FolderState Empty = new(ImmutableSortedDictionary.Create<string, FileState>(StringComparer.Ordinal));

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    private FolderState(ImmutableSortedDictionary<string, FileState> files) => Files = files;

    /// <summary>The files by their path inside the folder.</summary>
    public ImmutableSortedDictionary<string, FileState> Files { get; }

    /// <summary>The state once this file was read.</summary>
    public FolderState With(ScannedFile file) => new(Files.SetItem(file.Name, file.State));

    /// <summary>The state once this file is forgotten.</summary>
    public FolderState Without(string name) => new(Files.Remove(name));

    /// <summary>Reads a state that <see cref="Save"/> wrote; a missing or damaged file is an empty state, after which every file counts as new.</summary>
    public static FolderState Load(string path)
    {
        try
        {
            var files = JsonSerializer.Deserialize<Dictionary<string, FileState>>(File.ReadAllBytes(path));
            return files is null ? Empty : new(Empty.Files.AddRange(files));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return Empty;
        }
    }

    /// <summary>Writes the state, in one step: a reader sees the old one or the new one, never half of it.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Save(string path)
    {
        var unfinished = path + ".new";
        File.WriteAllBytes(unfinished, JsonSerializer.SerializeToUtf8Bytes(Files, Json));
        File.Move(unfinished, path, overwrite: true);
    }
}
