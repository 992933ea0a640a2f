namespace GraphBuilder.Sources.Texts;

/// <summary>A file is not text.</summary>
internal sealed class NotTextException(string reason) : Exception(reason);
