using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace GraphBuilder.Worker.Telemetry;

/// <summary>The measurements of the program: the meter and the activity source are both called <see cref="Name"/>.</summary>
internal sealed class GraphBuilderTelemetry
{
    /// <summary>What collectors subscribe to.</summary>
    public const string Name = "GraphBuilder";

    private readonly Counter<long> _articles;
    private readonly Histogram<double> _reading;
    private readonly Counter<long> _statements;
    private long _behind;

    /// <summary>Makes the instruments.</summary>
    public GraphBuilderTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _articles = meter.CreateCounter<long>("graphbuilder.articles", "{article}", "Articles that came in, by what became of them.");
        _reading = meter.CreateHistogram<double>("graphbuilder.article.duration", "s", "How long reading one article took.");
        _statements = meter.CreateCounter<long>("graphbuilder.statements", "{statement}", "Statements saved.");
        meter.CreateObservableGauge("graphbuilder.neo4j.behind", () => Interlocked.Read(ref _behind), "{change}", "Changes that Neo4j does not have yet.");
    }

    /// <summary>Spans: one for each article read, one for each time that Neo4j catches up.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>Counts an article.</summary>
    /// <param name="result"><c>added</c>, <c>replaced</c>, <c>unchanged</c> or <c>failed</c>.</param>
    public void CountArticle(string result) => _articles.Add(1, new KeyValuePair<string, object?>("result", result));

    /// <summary>Counts what an article said.</summary>
    public void CountStatements(int statements) => _statements.Add(statements);

    /// <summary>Records how long an article took to read.</summary>
    public void RecordReading(TimeSpan duration) => _reading.Record(duration.TotalSeconds);

    /// <summary>Says how far Neo4j is behind the store.</summary>
    public void SetBehind(long changes) => Interlocked.Exchange(ref _behind, changes);
}
