namespace GraphBuilder.Sources.Folders;

/// <summary>A file that a scan found.</summary>
/// <param name="Name">Its path inside the folder, with "/" between the parts, by which <see cref="FolderState"/> knows it.</param>
/// <param name="Path">Its path, to be opened.</param>
/// <param name="State">What it is like now.</param>
public sealed record ScannedFile(string Name, string Path, FileState State);
