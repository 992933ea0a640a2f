namespace GraphBuilder.Articles;

/// <summary>What a source gives: an article, or the reason why there is none.</summary>
public abstract record SourceItem
{
    private SourceItem()
    {
    }

    /// <summary>An article was read.</summary>
    public sealed record Read(Article Article) : SourceItem;

    /// <summary>Something that should be an article could not be read.</summary>
    /// <param name="Origin">Which input, and the place in it: <c>news.jsonl:17</c>.</param>
    /// <param name="Reason">What is wrong and what to do about it.</param>
    /// <param name="MayPass">Whether trying again later may help, as with a locked file.</param>
    public sealed record Failed(string Origin, string Reason, bool MayPass = false) : SourceItem;
}
