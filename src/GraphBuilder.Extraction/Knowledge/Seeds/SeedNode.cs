namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>A node of a YAML file that remembers its line (from 1).</summary>
internal abstract record SeedNode(int Line);
