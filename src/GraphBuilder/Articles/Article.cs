using GraphBuilder.Text;

namespace GraphBuilder.Articles;

/// <summary>A news article, cleaned: readable text and what is known about its publication.</summary>
public sealed record Article
{
    /// <summary>Names it in the graph.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The readable text, which all offsets refer to (UTF-16 code units). The title is its first paragraph where there is one.</summary>
    public required string Text { get; init; }

    /// <summary>The title, where there is one.</summary>
    public string? Title { get; init; }

    /// <summary>The canonical URL, where there is one.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it, as it calls itself: "Anadolu Agency".</summary>
    public string? Outlet { get; init; }

    /// <summary>The date of publication, where it is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it was read: a path, a path with a line, a URL. Not part of the graph.</summary>
    public required string Origin { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the original; null where the original is the text.</summary>
    public SourceMap? Source { get; init; }

    /// <summary>Changes exactly when something changes that the graph says of the article.</summary>
    public string ContentHash => StableHash.Of(Text, Title, Url, Outlet, Published?.ToString("O"));
}
