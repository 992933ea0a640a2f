using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Stores;

/// <summary>An element of the graph with its content, as a follower writes it (DESIGN: the graph).</summary>
public abstract record GraphElement
{
    private GraphElement()
    {
    }

    /// <summary>A publisher; its id is the slug of its name under <c>outlet/</c>.</summary>
    public sealed record OutletNode(string Id, string Name) : GraphElement;

    /// <summary>An entity over all articles.</summary>
    /// <param name="Id">Names it.</param>
    /// <param name="Name">The name to show.</param>
    /// <param name="Type">Its label beside <c>Entity</c>.</param>
    /// <param name="FinerType">A further label, below its type in the ontology.</param>
    /// <param name="Aliases">All names that articles use for it, in order of code units.</param>
    /// <param name="Wikidata">Its Wikidata item.</param>
    /// <param name="FirstSeen">The earliest date of publication of an article that mentions it.</param>
    /// <param name="LastSeen">The latest one.</param>
    /// <param name="Mentions">How often articles mention it.</param>
    public sealed record EntityNode(
        EntityId Id,
        string Name,
        string Type,
        string? FinerType,
        IReadOnlyList<string> Aliases,
        string? Wikidata,
        DateOnly? FirstSeen,
        DateOnly? LastSeen,
        int Mentions) : GraphElement;

    /// <summary>An article.</summary>
    /// <param name="Id">Names it.</param>
    /// <param name="Url">Its canonical URL.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="OutletId">Its outlet, where one is known.</param>
    /// <param name="Published">Its date of publication.</param>
    /// <param name="IngestedAt">When its present version was saved.</param>
    /// <param name="ContentHash">Changes when its content changes.</param>
    /// <param name="Version">Counts its versions from 1.</param>
    public sealed record ArticleNode(
        ArticleId Id, string? Url, string? Title, string? OutletId, DateOnly? Published, DateTimeOffset IngestedAt, string ContentHash, int Version) : GraphElement;

    /// <summary>An event with its participants.</summary>
    public sealed record EventNode(Graph.Event Value) : GraphElement;

    /// <summary>
    /// A statement with what it belongs to. An affirmed one reports its <paramref name="Event"/>, a negated one denies it. The event is null for a state, for a statement without
    /// both participants, and for a denial of what nobody affirms.
    /// </summary>
    public sealed record StatementNode(Graph.Statement Value, ArticleId Article, EventId? Event) : GraphElement;

    /// <summary>That an article mentions an entity.</summary>
    /// <param name="Article">Which article.</param>
    /// <param name="Entity">Which entity.</param>
    /// <param name="Count">How often.</param>
    /// <param name="First">Offset of the first mention, in UTF-16 code units.</param>
    public sealed record MentionLink(ArticleId Article, EntityId Entity, int Count, int First) : GraphElement;

    /// <summary>A plain edge.</summary>
    public sealed record EdgeLink(Graph.Edge Value) : GraphElement;

    /// <summary>That two statements contradict each other; the one with the lower id comes first.</summary>
    public sealed record ContradictionLink(StatementId One, StatementId Other) : GraphElement;
}
