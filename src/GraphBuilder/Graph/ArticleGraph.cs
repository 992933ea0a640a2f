using GraphBuilder.Articles;

namespace GraphBuilder.Graph;

/// <summary>What one article says: its entities and the statements about them.</summary>
public sealed record ArticleGraph
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>Its entities, each id once, ordered by id.</summary>
    public required IReadOnlyList<ArticleEntity> Entities { get; init; }

    /// <summary>Its statements in order of the text; every entity they name is among <see cref="Entities"/>.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>Identifies the program's model, knowledge and rules; where it differs, an unchanged article is worth reading again.</summary>
    public required string Fingerprint { get; init; }
}
