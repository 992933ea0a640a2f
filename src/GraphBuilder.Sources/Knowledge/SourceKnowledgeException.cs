namespace GraphBuilder.Sources.Knowledge;

/// <summary>A file of what sources know cannot be read; the message names file, line and what is wrong.</summary>
public sealed class SourceKnowledgeException(string message, Exception? inner = null) : Exception(message, inner);
