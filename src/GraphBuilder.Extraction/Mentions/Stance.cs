namespace GraphBuilder.Extraction.Mentions;

/// <summary>"Anti-Israeli", "pro-Russian": words that say for or against whom somebody is. He belongs to nobody by them.</summary>
public static class Stance
{
    private static readonly string[] Prefixes = ["anti-", "pro-"];

    /// <summary>The name behind the prefix, or null where the word has none.</summary>
    public static string? Of(string word) =>
        Array.Find(Prefixes, prefix => word.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } stance && word.Length > stance.Length && char.IsUpper(word[stance.Length]) ? word[stance.Length..] : null;
}
