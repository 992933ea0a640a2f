namespace GraphBuilder.Neo4j.Following;

/// <summary>How far a database has followed a store.</summary>
/// <param name="StoreId">Which store.</param>
/// <param name="Change">Up to which change; -1 while the graph is being removed to be written anew.</param>
/// <param name="FollowedAt">When it was last written to, by the server's clock.</param>
public sealed record Neo4jPosition(string StoreId, long Change, DateTimeOffset FollowedAt);
