using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>What became of one item of a source before it is saved.</summary>
internal abstract record ArticleReading
{
    private ArticleReading()
    {
    }

    /// <summary>The article was read.</summary>
    public sealed record Done(ArticleGraph Graph) : ArticleReading;

    /// <summary>The store has the very article already.</summary>
    public sealed record Current(Article Article) : ArticleReading;

    /// <summary>There is no article, or it could not be read.</summary>
    /// <param name="Origin">Which input, and the place in it.</param>
    /// <param name="Reason">What is wrong and what to do about it.</param>
    public sealed record Failed(string Origin, string Reason) : ArticleReading;
}
