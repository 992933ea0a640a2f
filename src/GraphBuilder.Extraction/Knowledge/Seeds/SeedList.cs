namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A list.</summary>
internal sealed record SeedList(IReadOnlyList<SeedNode> Items, int Line) : SeedNode(Line);
