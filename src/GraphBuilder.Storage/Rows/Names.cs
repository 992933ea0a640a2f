namespace GraphBuilder.Storage.Rows;

/// <summary>The values of an enumeration as the store writes them: <c>asserted</c>, <c>verbalConflict</c>.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>()
        .ToDictionary(value => value, value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..]);

    private static readonly Dictionary<string, T> ByName = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => ByValue[value];

    public static T Find(string name) => ByName[name];
}
