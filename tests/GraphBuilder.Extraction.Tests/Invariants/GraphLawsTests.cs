using GraphBuilder.Documents;
using GraphBuilder.Graph;
using Xunit.Sdk;

namespace GraphBuilder.Extraction.Tests.Invariants;

/// <summary>The laws see what breaks them.</summary>
public sealed class GraphLawsTests(ReadingFixture engine)
{
    private readonly GraphLaws _laws = new(engine.Knowledge.Ontology);
    private readonly ArticleGraph _sound = engine.Read("Iran attacked Israel, the BBC reported. Iranian President Masoud Pezeshkian left.");

    [Fact]
    public void A_sound_graph_passes()
    {
        _laws.Hold(_sound);
        Assert.Equal(2, _sound.Statements.Count);
    }

    [Fact]
    public void An_entity_that_is_missing_twice_there_or_out_of_the_text_is_seen()
    {
        Breaks(_sound with { Entities = [.. _sound.Entities.Skip(1)] });
        Breaks(_sound with { Entities = [.. _sound.Entities, _sound.Entities[0]] });
        Breaks(_sound with { Entities = [.. _sound.Entities.Select(entity => entity with { Mentions = [new(new(0, 1000), MentionForm.Name)] })] });
        Breaks(_sound with { Entities = [.. _sound.Entities.Select(entity => entity with { Type = "Planet" })] });
    }

    [Fact]
    public void A_statement_that_does_not_stand_in_its_sentence_or_says_what_cannot_be_is_seen()
    {
        BreaksWith(statement => statement with { Quote = "Iran attacked" });
        BreaksWith(statement => statement with { Trigger = new(60, 70) });
        BreaksWith(statement => statement with { Target = statement.Source });
        BreaksWith(statement => statement with { Source = statement.Source! with { Span = new(1, 2) } });
        BreaksWith(statement => statement with { Type = "HOLDS_OFFICE" });
        BreaksWith(statement => statement with { Kind = StatementKind.State });
        BreaksWith(statement => statement with { Confidence = 1.5 });
        BreaksWith(statement => statement with { Title = "President" });
        BreaksWith(statement => statement with { DateSource = DateSource.Text });
    }

    private void BreaksWith(Func<Statement, Statement> change) => Breaks(_sound with { Statements = [change(_sound.Statements[0]), .. _sound.Statements.Skip(1)] });

    private void Breaks(ArticleGraph graph) => Assert.Throws<FailException>(() => _laws.Hold(graph));
}
