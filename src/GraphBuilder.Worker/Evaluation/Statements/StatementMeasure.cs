using GraphBuilder.Worker.Evaluation.Calibration;

namespace GraphBuilder.Worker.Evaluation.Statements;

/// <summary>Counts statements of one kind against the claims of analysts. Several statements of a sentence may state the same claim, so precision counts statements and recall claims.</summary>
internal sealed class StatementMeasure
{
    private readonly List<Judgement> _judgements = [];
    private int _claims;
    private int _found;

    /// <summary>Every statement with its confidence, and whether it is right.</summary>
    public IReadOnlyList<Judgement> Judgements => _judgements;

    /// <summary>The share of statements that are right.</summary>
    public double Precision => (double)_judgements.Count(one => one.IsRight) / Math.Max(1, _judgements.Count);

    /// <summary>The share of claims that a statement states.</summary>
    public double Recall => (double)_found / Math.Max(1, _claims);

    /// <summary>Counts one document.</summary>
    /// <param name="gold">What analysts say.</param>
    /// <param name="statements">The number of each statement's sentence, its confidence, and what it claims; it is right where one of its claims is.</param>
    public void Add(IReadOnlySet<Claim> gold, IReadOnlyList<(int Sentence, double Confidence, IReadOnlyList<Claim> Claims)> statements)
    {
        _judgements.AddRange(statements.Select(statement => new Judgement(statement.Sentence, statement.Confidence, statement.Claims.Any(gold.Contains))));
        _claims += gold.Count;
        _found += gold.Intersect(statements.SelectMany(statement => statement.Claims)).Count();
    }
}
