namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A field of a mapping.</summary>
internal readonly record struct SeedField(string Key, SeedNode Value, int Line);
