namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A single value.</summary>
internal sealed record SeedText(string Value, int Line) : SeedNode(Line);
