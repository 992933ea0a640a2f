using System.Globalization;

namespace GraphBuilder.Neo4j.Transport;

/// <summary>What a server says of itself.</summary>
/// <param name="Version">Such as <c>5.26.31</c>, <c>2025.08.0</c> or <c>5.27-aura</c>.</param>
/// <param name="Edition">Such as <c>community</c>.</param>
public sealed record Neo4jServer(string Version, string Edition)
{
    /// <summary>The oldest version that understands all our statements: dynamic labels and scoped subqueries.</summary>
    public const string OldestVersion = "5.26";

    /// <summary>Whether it is <see cref="OldestVersion"/> or later. A version that cannot be read counts as too old.</summary>
    public bool IsRecentEnough => Number(Version) is { } number && number.CompareTo(Number(OldestVersion)!.Value) >= 0;

    private static (int Major, int Minor)? Number(string version)
    {
        var parts = version.Split('.', '-', '+');
        return parts.Length >= 2 && TryParse(parts[0], out var major) && TryParse(parts[1], out var minor) ? (major, minor) : null;
    }

    private static bool TryParse(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
