namespace GraphBuilder.Sources.Cleaning;

/// <summary>Compares texts by their letters and digits alone.</summary>
internal static class Letters
{
    /// <summary>Whether two texts have the same letters and digits, whatever case, spaces and marks.</summary>
    public static bool AreSame(string one, string other)
    {
        return Of(one).SequenceEqual(Of(other));

        static IEnumerable<char> Of(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
    }
}
