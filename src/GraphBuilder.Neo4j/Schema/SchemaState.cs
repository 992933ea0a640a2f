namespace GraphBuilder.Neo4j.Schema;

/// <summary>How a database's schema compares with the scripts.</summary>
/// <param name="Applied">Scripts that were applied and are the same still.</param>
/// <param name="Pending">Scripts that were not applied yet.</param>
/// <param name="Changed">Scripts that were changed after they were applied.</param>
/// <param name="Unknown">Scripts that were applied and are not among ours: a later program's.</param>
/// <param name="MissingObjects">Constraints and indexes of applied scripts that are not there.</param>
/// <param name="ChangedObjects">Constraints and indexes that are there, but for other labels or properties.</param>
/// <param name="ExtraObjects">Constraints and indexes on our labels that no script makes. They do no harm.</param>
public sealed record SchemaState(
    IReadOnlyList<string> Applied,
    IReadOnlyList<string> Pending,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<string> MissingObjects,
    IReadOnlyList<string> ChangedObjects,
    IReadOnlyList<string> ExtraObjects)
{
    /// <summary>Whether the database has the very schema of the scripts; <see cref="ExtraObjects"/> do not count.</summary>
    public bool IsCurrent => Pending.Count + Changed.Count + Unknown.Count + MissingObjects.Count + ChangedObjects.Count == 0;

    /// <summary>What to tell people: a line for each finding, with its remedy.</summary>
    public IReadOnlyList<string> Describe() =>
    [
        .. Applied.Select(script => $"applied: {script}"),
        .. Pending.Select(script => $"pending: {script} (run `graphbuilder schema apply`)"),
        .. Changed.Select(script => $"changed: {script} is not what was applied (restore the file; changes go into a new one)"),
        .. Unknown.Select(script => $"unknown: {script} was applied by a later version of the program (use that one)"),
        .. MissingObjects.Select(name => $"missing: {name} was dropped (run `graphbuilder schema apply`, which makes it again)"),
        .. ChangedObjects.Select(name => $"differs: {name} is for other labels or properties (drop it, then run `graphbuilder schema apply`)"),
        .. ExtraObjects.Select(name => $"extra: {name} is not from GraphBuilder (nothing to do)"),
    ];
}
