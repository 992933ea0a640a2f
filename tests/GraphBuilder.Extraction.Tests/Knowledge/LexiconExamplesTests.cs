using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Extraction.Knowledge;
using GraphBuilder.Graph;

namespace GraphBuilder.Extraction.Tests.Knowledge;

/// <summary>Every sense of the lexicon has an example sentence; the whole program reads it as the sense says.</summary>
public sealed class LexiconExamplesTests(ReadingFixture engine, ITestOutputHelper output)
{
    // What the reader, the tree or a neighbouring sense takes otherwise is listed in the test's output; the share may only grow.
    private const double Floor = 0.84;

    [Fact]
    public void Examples_are_read_as_their_senses_say()
    {
        var senses = engine.Knowledge.Lexicon.Senses.Where(sense => !sense.IsState).ToList();
        var missed = senses.AsParallel().AsOrdered().Where(sense => !IsRead(sense)).ToList();
        foreach (var sense in missed)
        {
            output.WriteLine($"{sense.Id}: {sense.Example}");
        }

        var share = 1 - ((double)missed.Count / senses.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{senses.Count - missed.Count} of {senses.Count} senses, {share:P1}"));
        Assert.True(share >= Floor, string.Create(CultureInfo.InvariantCulture, $"{share:P1} of the examples are read as their senses say, fewer than {Floor:P0}."));
    }

    /// <summary>Whether some statement of the type, or of the same PLOVER type, stands between the two who are marked.</summary>
    private bool IsRead(Sense sense)
    {
        var (text, source, target) = Unmark(sense.Example);
        var graph = engine.Read(text);
        return graph.Statements.Any(statement => (statement.Type == sense.Type || statement.Plover == sense.Plover) && statement.Source is { } one && statement.Target is { } other
            && ((Touches(graph, one, source) && Touches(graph, other, target)) || (sense.Frames.Any(frame => frame.Reciprocal) && Touches(graph, one, target) && Touches(graph, other, source))));
    }

    private static bool Touches(ArticleGraph graph, Argument argument, TextSpan marked) =>
        argument.Span.Overlaps(marked) || graph.Entities.Single(entity => entity.Id == argument.Entity).Mentions.Any(mention => mention.Span.Overlaps(marked));

    private static (string Text, TextSpan Source, TextSpan Target) Unmark(string example)
    {
        var (text, marks) = ("", new Dictionary<string, int>(StringComparer.Ordinal));
        for (var at = 0; at < example.Length; at++)
        {
            if (example[at] == '<')
            {
                var end = example.IndexOf('>', at);
                marks.Add(example[at..end], text.Length);
                at = end;
            }
            else
            {
                text += example[at];
            }
        }

        return (text, new TextSpan(marks["<s"], marks["</s"]), new TextSpan(marks["<t"], marks["</t"]));
    }
}
