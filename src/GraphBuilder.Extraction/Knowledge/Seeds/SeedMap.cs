namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A mapping, its fields in the order of the file.</summary>
internal sealed record SeedMap(IReadOnlyList<SeedField> Fields, int Line) : SeedNode(Line);
