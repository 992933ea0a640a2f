using System.Text.Json;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;

namespace GraphBuilder.Extraction.Statements;

/// <summary>
/// Makes one probability of the evidence for an event: a logistic regression, fitted on marked sentences that the reader has not learned from (<c>training/events</c>), in place of weights set by
/// hand. "Probable" means: the two do that, in that direction.
/// </summary>
public sealed class ReaderWeights
{
    private const string Resource = "GraphBuilder.Extraction.Statements.reader-weights.json";
    private const string Intercept = "intercept";
    private readonly ReaderEvidence _evidence;
    private readonly double _intercept;
    private readonly double[] _weights;

    /// <summary>The shipped weights.</summary>
    public ReaderWeights(KnowledgeBase knowledge)
    {
        _evidence = new(knowledge);
        using var stream = typeof(ReaderWeights).Assembly.GetManifestResourceStream(Resource)!;
        var weights = JsonSerializer.Deserialize<Dictionary<string, double>>(stream)!;
        _intercept = weights[Intercept];
        _weights = [.. ReaderEvidence.Names.Select(name => weights[name])];
    }

    /// <summary>The events with their probabilities; states as they are.</summary>
    /// <param name="document">The document.</param>
    /// <param name="readings">What the reader sees.</param>
    /// <param name="found">What the lexicon finds beside it.</param>
    public List<Reading> Weigh(Document document, IReadOnlyList<Reading> readings, IReadOnlyList<Reading> found)
    {
        var relations = document.Get<RelationLayer>().Relations.ToDictionary(relation => (relation.Source, relation.Target));
        var told = new ToldPairs(document, [.. readings, .. found]);
        return [.. readings.Select(reading => reading.Rule != RelationSelection.Reader || reading.IsState ? reading : reading with { Probability = ProbabilityOf(_evidence.Of(document, reading, relations, told)) })];
    }

    private double ProbabilityOf(double[] evidence)
    {
        var sum = _intercept;
        for (var i = 0; i < evidence.Length; i++)
        {
            sum += _weights[i] * evidence[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
