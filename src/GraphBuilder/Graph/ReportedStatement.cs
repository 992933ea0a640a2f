using GraphBuilder.Articles;

namespace GraphBuilder.Graph;

/// <summary>A statement with what its article knows about its publication: all that events and edges are derived from.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When.</param>
public sealed record ReportedStatement(Statement Statement, ArticleId Article, string? Outlet, DateOnly? Published);
