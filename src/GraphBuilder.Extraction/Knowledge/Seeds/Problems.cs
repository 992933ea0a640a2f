namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Collects what is wrong, so that a user sees all of it at once.</summary>
internal sealed class Problems
{
    private readonly List<KnowledgeProblem> _all = [];

    public IReadOnlyList<KnowledgeProblem> All => _all;

    /// <summary>Adds a problem; the same one twice counts once.</summary>
    public void Add(Origin origin, string what, string remedy)
    {
        var problem = new KnowledgeProblem(origin, what, remedy);
        if (!_all.Contains(problem))
        {
            _all.Add(problem);
        }
    }

    public void AddRange(Problems others) => _all.AddRange(others._all);

    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new KnowledgeException(
                [.. _all.OrderBy(p => p.Origin.File, StringComparer.Ordinal).ThenBy(p => p.Origin.Line)]);
        }
    }
}
