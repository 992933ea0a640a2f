using GraphBuilder.Documents;
using GraphBuilder.Language.Tagging;

namespace GraphBuilder.Language.Tests.Reference;

public sealed class TaggerReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void The_tagger_gives_the_labels_of_its_definition()
    {
        var reference = ReferenceSentence.All;
        var document = WordDocument.Of([.. reference.Select(sentence => sentence.Words)]);
        new TaggingAnalyzer(LoadedModel.Instance).Process(document, CancellationToken.None);

        var tokens = 0;
        var different = new List<string>();
        foreach (var (sentence, expected) in document.Sentences.Zip(reference))
        {
            foreach (var token in sentence.Tokens)
            {
                tokens++;
                var (i, head) = (token.Index, expected.Head[token.Index] - 1);
                string[] found = [token.Upos, token.Xpos, token.Lemma, token.Head.ToString(), token.Deprel, token.Name];
                string[] wanted = [expected.Upos[i], expected.Xpos[i], expected.Lemma[i], head.ToString(), expected.Deprel[i], expected.Names[i]];
                if (!found.SequenceEqual(wanted))
                {
                    different.Add($"sentence {sentence.Index}, {token.Form}: {string.Join(' ', found)} instead of {string.Join(' ', wanted)}");
                }
            }
        }

        output.WriteLine($"{different.Count} of {tokens} tokens differ");
        different.ForEach(output.WriteLine);
        Assert.True(different.Count <= 0.0005 * tokens, string.Join('\n', different.Take(20)));
    }
}
