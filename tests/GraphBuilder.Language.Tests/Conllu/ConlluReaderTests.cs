using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Language.Tests.Conllu;

public sealed class ConlluReaderTests
{
    [Fact]
    public void Documents_sentences_and_paragraphs_are_told_apart()
    {
        var documents = Read(
            "# newdoc id = a\n# sent_id = a-1\n# text = Yes.\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n"
            + "# newpar\n1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\t_\n\n# newdoc id = b\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n");

        Assert.Equal(["a", "b"], documents.Select(document => document.Id!));
        Assert.Equal([2, 1], documents[0].Sentences.Select(sentence => sentence.Words.Count));
        Assert.Equal([false, true], documents[0].Sentences.Select(sentence => sentence.StartsParagraph));
        Assert.Equal("Yes.\n\nNo", documents[0].ToTokenized("x").Text);
    }

    [Fact]
    public void A_multiword_token_is_one_surface_with_several_words_and_empty_nodes_are_left_out()
    {
        var sentence = Read(
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n"
            + "2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t0:root\t_\n3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n").Single().Sentences.Single();

        Assert.Equal(["do", "n't", "!"], sentence.Words.Select(word => word.Form));
        Assert.Equal([new ConlluSurface("don't", 2, SpaceAfter: false), new ConlluSurface("!", 1, SpaceAfter: true)], sentence.Surfaces);
    }

    [Fact]
    public void Forms_alone_are_enough_to_keep_sentences_and_tokens()
    {
        var document = Read("# newdoc id = d\n1\tThe\t_\t_\t_\t_\t_\t_\t_\t_\n2\tvote\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tEnded\t_\t_\t_\t_\t_\t_\t_\t_\n\n")
            .Single().ToTokenized("other");

        Assert.Equal("d", document.Id);
        Assert.Equal("The vote Ended", document.Text);
        var layer = document.Get<GraphBuilder.Documents.TokenLayer>();
        Assert.Equal([["The", "vote"], ["Ended"]], layer.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Of(document.Text))));
    }

    [Theory]
    [InlineData("1\tYes\tyes\n", "input.conllu:1: 3 columns")]
    [InlineData("# text = a\n\nx\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", "input.conllu:3: ID 'x' is not a number")]
    [InlineData("1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n3\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n", "input.conllu:2: word 3 where word 2 should stand")]
    [InlineData("1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "input.conllu:1: FORM is empty")]
    [InlineData("1\ta\t_\t_\t_\t_\t7\troot\t_\t_\n", "input.conllu:1: HEAD 7 of word 1 in a sentence of 1 words")]
    [InlineData("1\ta\t_\t_\t_\t_\t1\troot\t_\t_\n", "input.conllu:1: HEAD 1 of word 1")]
    [InlineData("1\ta\t_\t_\t_\t_\tup\troot\t_\t_\n", "input.conllu:1: HEAD 'up' is not a number")]
    [InlineData("2-3\tab\t_\t_\t_\t_\t_\t_\t_\t_\n", "input.conllu:1: the range 2-3 does not begin at the next word, 1")]
    [InlineData("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n", "input.conllu:2: the sentence ends inside a range")]
    [InlineData("1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n# text = b\n", "input.conllu:2: a comment inside a sentence")]
    public void A_malformed_line_is_named_with_what_is_wrong(string text, string message)
    {
        var problem = Assert.Throws<ConlluException>(() => Read(text));

        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    private static List<ConlluDocument> Read(string text) => [.. ConlluReader.Read(new StringReader(text), "input.conllu")];
}
