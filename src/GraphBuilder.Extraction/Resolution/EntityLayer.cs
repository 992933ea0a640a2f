using GraphBuilder.Documents;
using GraphBuilder.Extraction.Coreference;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Resolution;

/// <summary>The entities of an article, and which one each mention means.</summary>
/// <param name="Entities">Each id once, ordered by id.</param>
/// <param name="OfCluster">The entity of a cluster; a cluster of pronouns alone has none.</param>
public sealed record EntityLayer(IReadOnlyList<ArticleEntity> Entities, IReadOnlyDictionary<MentionCluster, ArticleEntity> OfCluster) : IDocumentLayer;
