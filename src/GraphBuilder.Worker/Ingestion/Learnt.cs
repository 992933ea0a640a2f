using GraphBuilder.Articles;
using GraphBuilder.Graph;
using GraphBuilder.Stores;

namespace GraphBuilder.Worker.Ingestion;

/// <summary>Sums up what an ingestion learnt, step by step.</summary>
internal sealed class Learnt
{
    private readonly Dictionary<EntityId, string> _actors = [];
    private readonly Dictionary<string, EdgesOfType> _edges = new(StringComparer.Ordinal);

    /// <summary>Articles that were new.</summary>
    public int Added { get; private set; }

    /// <summary>Articles whose older version was replaced.</summary>
    public int Replaced { get; private set; }

    /// <summary>Articles that were there already.</summary>
    public int Unchanged { get; private set; }

    /// <summary>What could not be read.</summary>
    public int Failed { get; private set; }

    /// <summary>All items so far.</summary>
    public int Items => Added + Replaced + Unchanged + Failed;

    /// <summary>Actors and places in the articles that were saved, by type, the most frequent type first.</summary>
    public IReadOnlyList<(string Type, int Count)> Actors =>
    [
        .. _actors.Values.CountBy(type => type, StringComparer.Ordinal)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value)),
    ];

    /// <summary>Plain edges that the saved articles speak of, by type, the most frequent type first.</summary>
    public IReadOnlyList<EdgesOfType> Edges =>
        [.. _edges.Values.OrderByDescending(edges => edges.Count).ThenBy(edges => edges.Type, StringComparer.Ordinal)];

    /// <summary>The best sentences about events, one for a type, the most certain first.</summary>
    public IReadOnlyList<EdgesOfType> Quotations =>
    [
        .. _edges.Values.Where(edges => edges is { Kind: StatementKind.Event, Best: not null })
            .OrderByDescending(edges => edges.Best!.Confidence).ThenBy(edges => edges.Type, StringComparer.Ordinal),
    ];

    /// <summary>Counts a step in.</summary>
    public void Add(IngestionStep step)
    {
        switch (step)
        {
            case IngestionStep.Failed:
                Failed++;
                break;
            case IngestionStep.Current or IngestionStep.Saved { Result: SaveResult.Unchanged }:
                Unchanged++;
                break;
            case IngestionStep.Saved saved:
                Added += saved.Result == SaveResult.Added ? 1 : 0;
                Replaced += saved.Result == SaveResult.Replaced ? 1 : 0;
                Add(saved.Graph);
                break;
            default:
                throw new InvalidOperationException($"unknown step {step}");
        }
    }

    private void Add(ArticleGraph graph)
    {
        var names = new Dictionary<EntityId, string>(graph.Entities.Count);
        foreach (var entity in graph.Entities)
        {
            names[entity.Id] = entity.Name;
            _actors[entity.Id] = entity.Type;
        }

        foreach (var statement in graph.Statements.Where(statement => statement.IsPlain))
        {
            if (!_edges.TryGetValue(statement.Type, out var edges))
            {
                _edges.Add(statement.Type, edges = new EdgesOfType(statement.Type, statement.Kind));
            }

            edges.Add(statement, names, graph.Article);
        }
    }

    /// <summary>The edges of one type, and the best sentence among those beneath them.</summary>
    internal sealed class EdgesOfType(string type, StatementKind kind)
    {
        private readonly HashSet<(EntityId, EntityId, string?)> _edges = [];

        /// <summary>The relationship type.</summary>
        public string Type { get; } = type;

        /// <summary>Events or states.</summary>
        public StatementKind Kind { get; } = kind;

        /// <summary>Distinct edges.</summary>
        public int Count => _edges.Count;

        /// <summary>Statements beneath them.</summary>
        public int Reports { get; private set; }

        /// <summary>The statement with the highest confidence, the shorter of equals.</summary>
        public Quotation? Best { get; private set; }

        internal void Add(Statement statement, Dictionary<EntityId, string> names, Article article)
        {
            var (source, target) = (statement.Source!.Entity, statement.Target!.Entity);
            _edges.Add((source, target, statement.Title));
            Reports++;
            if (Best is null || (-statement.Confidence, statement.Quote.Length).CompareTo((-Best.Confidence, Best.Sentence.Length)) < 0)
            {
                Best = new Quotation(names[source], names[target], statement.Quote, article.Outlet, article.Published, statement.Confidence);
            }
        }
    }

    /// <summary>A sentence with who does it to whom.</summary>
    internal sealed record Quotation(string Source, string Target, string Sentence, string? Outlet, DateOnly? Published, double Confidence);
}
