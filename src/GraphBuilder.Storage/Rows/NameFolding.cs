using GraphBuilder.Text;

namespace GraphBuilder.Storage.Rows;

/// <summary>The form that names are looked up by: no accents, lower case.</summary>
internal static class NameFolding
{
    public static string Of(string name) => Accents.Strip(name).ToLowerInvariant();
}
