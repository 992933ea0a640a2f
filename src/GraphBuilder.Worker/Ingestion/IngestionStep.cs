using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>What became of one item of a source in the end.</summary>
internal abstract record IngestionStep
{
    private IngestionStep()
    {
    }

    /// <summary>Where the item stood: a path, a path with a line.</summary>
    public string Origin => this switch
    {
        Saved saved => saved.Graph.Article.Origin,
        Current current => current.Article.Origin,
        Failed failed => failed.Place,
        _ => throw new InvalidOperationException($"unknown step {GetType()}"),
    };

    /// <summary>The article is in the store, on disk.</summary>
    public sealed record Saved(ArticleGraph Graph, SaveResult Result) : IngestionStep;

    /// <summary>The store had the very article already.</summary>
    public sealed record Current(Article Article) : IngestionStep;

    /// <summary>It could not be read or saved, and stands in the dead letters.</summary>
    public sealed record Failed(string Place, string Reason) : IngestionStep;
}
