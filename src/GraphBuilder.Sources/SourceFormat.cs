namespace GraphBuilder.Sources;

/// <summary>What a file of articles is.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, one article a file: <c>.txt</c>.</summary>
    Text,

    /// <summary>A web page with one article: <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>.</summary>
    Html,

    /// <summary>JSON lines, one article a line: <c>.jsonl</c>, <c>.ndjson</c>.</summary>
    JsonLines,
}
