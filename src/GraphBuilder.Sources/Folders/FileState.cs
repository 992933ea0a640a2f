namespace GraphBuilder.Sources.Folders;

/// <summary>What a file was like when it was last looked at.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was last changed.</param>
/// <param name="Hash">A hash of its bytes; empty where it could not be read.</param>
public sealed record FileState(long Length, DateTimeOffset Modified, string Hash);
