namespace GraphBuilder.Articles;

/// <summary>Where articles come from. One bad article never ends the stream.</summary>
public interface IArticleSource
{
    /// <summary>What messages call it: the path or address.</summary>
    string Name { get; }

    /// <summary>Reads what is there now, in a fixed order, as a stream.</summary>
    IAsyncEnumerable<SourceItem> ReadAsync(CancellationToken cancellationToken);
}
