namespace GraphBuilder.Graph;

/// <summary>An entity as one article speaks of it.</summary>
public sealed record ArticleEntity
{
    /// <summary>Names it across articles: from the seed knowledge, else from type and name.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary><c>Person</c>, <c>Organization</c>, <c>Country</c>, <c>Location</c>, <c>Group</c>, or one that the ontology adds at the top: the label in the graph.</summary>
    public required string Type { get; init; }

    /// <summary>A type of the ontology below <see cref="Type"/>, such as <c>Party</c> or <c>City</c>, where it is known: a further label in the graph.</summary>
    public string? FinerType { get; init; }

    /// <summary>Whether <see cref="Name"/> is known (from the seed knowledge) and stays, whatever articles call it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The Wikidata item, such as <c>Q22686</c>, where it is known.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Where the article speaks of it, in order of the text; at least one.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>The names that this article uses for it, distinct, in order of code units; mentions without a name are no alias.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Why its mentions are taken for one and for this entity, for those who want to know: "name", "title at date", "acronym".</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];
}
