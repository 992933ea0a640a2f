namespace GraphBuilder.Graph;

/// <summary>How <see cref="ArticleEntity.Reasons"/> say that a name was taken for an entity: <c>Brandt: surname</c>.</summary>
public static class MergeReason
{
    private const string Separator = ": ";

    /// <summary>The reason for one name.</summary>
    public static string Of(string name, string reason) => name + Separator + reason;

    /// <summary>Name and reason again; null for a reason that concerns no single name.</summary>
    public static (string Name, string Reason)? Parse(string text) =>
        text.LastIndexOf(Separator, StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + Separator.Length)..]) : null;
}
