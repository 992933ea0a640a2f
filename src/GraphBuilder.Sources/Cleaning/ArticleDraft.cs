using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Cleaning;

/// <summary>An article as its format gives it, before it is cleaned and judged.</summary>
/// <param name="Origin">Where it was read, for messages.</param>
/// <param name="Paragraphs">Its paragraphs, the title not among them where it is known.</param>
internal sealed record ArticleDraft(string Origin, IReadOnlyList<MappedText> Paragraphs)
{
    /// <summary>The title, where the format names it.</summary>
    public MappedText? Title { get; init; }

    /// <summary>The outlet, where it is known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The canonical URL, where it is known.</summary>
    public string? Url { get; init; }

    /// <summary>The date of publication, where it is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The id that the source itself gives the article.</summary>
    public string? OwnId { get; init; }
}
