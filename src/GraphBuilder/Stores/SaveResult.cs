namespace GraphBuilder.Stores;

/// <summary>What saving an article did.</summary>
public enum SaveResult
{
    /// <summary>The article was new.</summary>
    Added,

    /// <summary>An older version of it was replaced.</summary>
    Replaced,

    /// <summary>It was there already, with the same content and the same graph.</summary>
    Unchanged,
}
