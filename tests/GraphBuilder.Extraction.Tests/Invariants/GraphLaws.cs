using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Extraction.Tests.Expectations;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Invariants;

/// <summary>What must hold of every graph of every article.</summary>
internal sealed class GraphLaws(Ontology ontology)
{
    /// <summary>Asserts that all of it holds.</summary>
    public void Hold(ArticleGraph graph)
    {
        var broken = Broken(graph).ToList();
        if (broken.Count > 0)
        {
            Assert.Fail($"{string.Join("\n", broken)}\n  in: {graph.Article.Text}");
        }
    }

    private IEnumerable<string> Broken(ArticleGraph graph) => EntitiesBroken(graph).Concat(graph.Statements.SelectMany(statement => StatementBroken(graph, statement).Select(law =>
        $"{law}: {graph.Show(statement)}"))).Concat(ListsBroken(graph));

    private static IEnumerable<string> ListsBroken(ArticleGraph graph)
    {
        if (graph.Entities.Select(entity => entity.Id).Distinct().Count() != graph.Entities.Count || !graph.Entities.Select(entity => entity.Id).Order().SequenceEqual(graph.Entities.Select(entity => entity.Id)))
        {
            yield return "ids of entities are unique and in order";
        }

        if (graph.Statements.Select(statement => statement.Id).Distinct().Count() != graph.Statements.Count)
        {
            yield return "ids of statements are unique";
        }

        if (!graph.Statements.Select(statement => statement.Sentence.Start).Order().SequenceEqual(graph.Statements.Select(statement => statement.Sentence.Start)))
        {
            yield return "statements are in order of the text";
        }
    }

    private IEnumerable<string> EntitiesBroken(ArticleGraph graph)
    {
        var text = new TextSpan(0, graph.Article.Text.Length);
        foreach (var entity in graph.Entities)
        {
            if (entity.FinerType is { } finer && (finer == entity.Type || !ontology.IsA(finer, entity.Type)))
            {
                yield return $"{entity.Id} has a finer type below its type";
            }

            if (entity.Mentions.Count == 0 || entity.Mentions.Any(mention => mention.Span.Length <= 0 || !text.Contains(mention.Span)))
            {
                yield return $"{entity.Id} has mentions in the text";
            }

            if (entity.Mentions.Select(mention => mention.Span).Distinct().Count() != entity.Mentions.Count)
            {
                yield return $"{entity.Id} has each mention once";
            }

            if (entity.Name.Length == 0 || entity.Reasons.Count == 0 || ontology.FindEntityType(entity.Type) is null)
            {
                yield return $"{entity.Id} has a name, a known type and a reason";
            }
        }

        foreach (var twice in graph.Entities.SelectMany(entity => entity.Mentions.Select(mention => mention.Span)).GroupBy(span => span).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} means one entity";
        }
    }

    private IEnumerable<string> StatementBroken(ArticleGraph graph, Statement statement)
    {
        var text = graph.Article.Text;
        if (!new TextSpan(0, text.Length).Contains(statement.Sentence) || statement.Quote != statement.Sentence.Of(text))
        {
            yield return "the quote is the sentence";
        }

        if (statement.Trigger is { } trigger && !statement.Sentence.Contains(trigger))
        {
            yield return "the trigger stands in the sentence";
        }

        foreach (var argument in new[] { statement.Source, statement.Target, statement.Third?.Party, statement.Attribution, statement.Location }.OfType<Argument>())
        {
            if (graph.Entities.FirstOrDefault(entity => entity.Id == argument.Entity) is not { } entity || !entity.Mentions.Any(mention => mention.Span == argument.Span))
            {
                yield return $"{argument} is a mention of an entity of the graph";
            }
        }

        if (statement is { Source: { } source, Target: { } target })
        {
            if (source.Entity == target.Entity || statement.Third?.Party.Entity == source.Entity)
            {
                yield return "nobody acts on himself";
            }

            if (!ontology.Allows(statement.Type, TypeOf(graph, source), TypeOf(graph, target)))
            {
                yield return "the ontology allows it";
            }
        }
        else if (statement.Kind == StatementKind.State || (statement.Source is null && statement.Target is null))
        {
            yield return "a state has two sides, an event at least one";
        }

        var isState = statement.Kind == StatementKind.State;
        if (isState != (ontology.FindState(statement.Type) is not null) || isState != statement.Plover is null || isState != statement.Cameo is null || isState != statement.Trigger is null)
        {
            yield return "events have codes and triggers, states have none";
        }

        if (statement.Title is { } title && (statement.Type != "HOLDS_OFFICE" || !text.Contains(title, StringComparison.Ordinal)))
        {
            yield return "an office has a title that stands in the text";
        }

        if (statement.Date is null != (statement.DateSource == DateSource.None) || statement.Confidence is not (> 0 and <= 1) || statement.Rule.Length == 0)
        {
            yield return "a date has a source, a statement a confidence and a rule";
        }
    }

    private static string TypeOf(ArticleGraph graph, Argument argument) => graph.Entities.FirstOrDefault(entity => entity.Id == argument.Entity)?.Type ?? "";
}
