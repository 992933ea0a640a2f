using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Tests.Evaluation;

public sealed class MarkTests
{
    [Theory]
    [InlineData("The U.S. didn't pay 1,600.5 dollars.", "The|U.S.|did|n't|pay|1,600.5|dollars|.")]
    [InlineData("He cannot leave; Lee's ex-wife can.", "He|can|not|leave|;|Lee|'s|ex|-|wife|can|.")]
    [InlineData("A 20 -- or 30.", "A|20|-|-|or|30|.")]
    public void Tokens_are_those_of_the_marks(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', MarkTokens.Split(text).Select(token => token.Of(text))));

    [Fact]
    public void A_marked_sentence_is_read_with_its_mentions_in_the_order_of_a_layer()
    {
        var sentence = Marks.Sentence(Marks.MeetingLine());
        Assert.Equal(["envoys", "norway", "lee", "oslo", "officials"], sentence.Mentions.Select(mention => mention.Entity));
        Assert.Equal(new MarkedMention("envoys", new TokenRange(0, 2), MentionType.Group, MentionForm.Nominal), sentence.Mentions[0]);
        Assert.Equal(2, sentence.Relations.Count);
        Assert.Equal(new MarkedRelation(0, 2, "CONSULT", Modality.Asserted, Polarity.Affirmed, new TokenRange(2, 3), new TokenRange(7, 8)), sentence.Relations[0]);
    }

    [Theory]
    [InlineData("{\"n\": 1}")]
    [InlineData("nonsense")]
    public void A_malformed_line_is_refused_with_its_place(string line) =>
        Assert.Contains(":1: ", Assert.Throws<WrongUseException>(() => Marks.Sentence(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_meeting_counts_in_both_directions_and_a_state_in_one()
    {
        var pairs = MarkedPair.Of(Marks.Sentence(Marks.MeetingLine())).ToList();
        Assert.Equal(20, pairs.Count);
        Assert.Equal([(0, 2), (2, 0)], pairs.Where(pair => pair.Event is { Type: "CONSULT" }).Select(pair => (pair.Source, pair.Target)));
        Assert.Equal([(0, 1)], pairs.Where(pair => pair.State is { Type: "PART_OF" }).Select(pair => (pair.Source, pair.Target)));
    }

    [Fact]
    public void A_pair_is_left_out_where_the_mark_stands_between_other_mentions_of_the_same_two()
    {
        // "He" and "Lee" are one: that he accused Acme says nothing against Lee accusing it.
        var line = Marks.Line(
            1, "Lee said he sued Acme.", [["lee", "PERSON", "name", 0, 3], ["lee", "PERSON", "pronoun", 9, 11], ["acme", "ORG", "name", 17, 21]],
            [[1, 2, "ACCUSE", "asserted", "affirmed", new[] { 12, 16 }, null, null]]);
        Assert.Equal([(1, 2), (2, 0), (2, 1)], MarkedPair.Of(Marks.Sentence(line)).Select(pair => (pair.Source, pair.Target)));
    }

    [Fact]
    public void A_story_is_a_document_whose_tokens_are_those_of_its_sentences()
    {
        var sentence = Marks.Sentence(Marks.MeetingLine());
        var story = MarkedStory.Of([sentence with { Number = 2 }, sentence]).Single();
        var tokens = story.Document.Get<TokenLayer>().Sentences;
        Assert.Equal(Marks.Meeting + "\n" + Marks.Meeting, story.Document.Text);
        Assert.Equal(2, tokens.Count);
        Assert.Equal("met", tokens[1].Tokens[2].Of(story.Document.Text));
        Assert.Equal(10, story.GivenMentions().Mentions.Count);
    }
}
