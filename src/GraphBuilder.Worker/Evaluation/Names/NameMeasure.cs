namespace GraphBuilder.Worker.Evaluation.Names;

/// <summary>Names by exact place and type, micro-averaged (CoNLL-2003).</summary>
internal sealed class NameMeasure
{
    private static readonly string[] Types = ["PER", "ORG", "LOC"];
    private readonly Tally[] _ofType = new Tally[Types.Length];
    private Tally _anyType;

    /// <summary>The figures: all, each type, and places alone.</summary>
    public IEnumerable<(string Name, Tally Counts)> Figures =>
    [
        ("all", _ofType.Aggregate((one, other) => one + other)), .. Types.Zip(_ofType), ("any type", _anyType),
    ];

    /// <summary>Counts one document.</summary>
    public void Add(IReadOnlySet<FoundName> gold, IReadOnlySet<FoundName> found)
    {
        for (var i = 0; i < Types.Length; i++)
        {
            _ofType[i] += Tally.Of(gold.Where(name => name.Type == Types[i]).ToHashSet(), found.Where(name => name.Type == Types[i]).ToHashSet());
        }

        _anyType += Tally.Of(gold.Select(name => name.Place).ToHashSet(), found.Select(name => name.Place).ToHashSet());
    }
}
