namespace GraphBuilder.Stores;

/// <summary>The kinds of elements that the graph is made of, in an order in which they can be written: nodes before what joins them.</summary>
public enum GraphElementKind
{
    /// <summary>A publisher.</summary>
    Outlet,

    /// <summary>An actor or place.</summary>
    Entity,

    /// <summary>An article, with its outlet.</summary>
    Article,

    /// <summary>An event, with its participants.</summary>
    Event,

    /// <summary>A statement, with its article, event and who says so.</summary>
    Statement,

    /// <summary>That an article mentions an entity.</summary>
    Mention,

    /// <summary>A plain edge between entities.</summary>
    Edge,

    /// <summary>That two statements contradict each other.</summary>
    Contradiction,
}
