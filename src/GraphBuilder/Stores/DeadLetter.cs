namespace GraphBuilder.Stores;

/// <summary>Something that should have become an article and could not.</summary>
/// <param name="Origin">Which input, and the place in it: <c>news.jsonl:17</c>.</param>
/// <param name="Reason">What was wrong the last time.</param>
/// <param name="Attempts">How often it failed.</param>
/// <param name="FirstFailedAt">When it failed first.</param>
/// <param name="LastFailedAt">When it failed last.</param>
public sealed record DeadLetter(string Origin, string Reason, int Attempts, DateTimeOffset FirstFailedAt, DateTimeOffset LastFailedAt);
