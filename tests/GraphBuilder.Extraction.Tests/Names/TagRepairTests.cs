using GraphBuilder.Documents;
using GraphBuilder.Extraction.Names;

namespace GraphBuilder.Extraction.Tests.Names;

public sealed class TagRepairTests
{
    [Theory]
    [InlineData("the/DET Harbour/PROPN Republic/PROPN/I-LOC fell/VERB", "Harbour Republic LOC")]
    [InlineData("Northern/PROPN/B-ORG Guild/PROPN/B-ORG met/VERB", "Northern Guild ORG")]
    [InlineData("Parti/PROPN/B-ORG du/PROPN/I-LOC Port/PROPN/I-LOC met/VERB", "Parti du Port LOC")]
    [InlineData("Guild/PROPN/B-ORG of/ADP/I-ORG met/VERB", "Guild ORG")]
    public void A_name_in_pieces_is_one_name(string words, string name)
    {
        var sentence = TaggedSentence.Of(words);

        Assert.Equal([name], TaggedSentence.Show(sentence, TagRepair.Read(sentence)));
    }

    [Theory]
    [InlineData("Lowport/PROPN/B-LOC Norland/PROPN/B-LOC", "Lowport LOC", "Norland LOC")]
    [InlineData("Guild/PROPN/B-ORG Maren/PROPN/B-PER Holt/PROPN/I-PER", "Guild ORG", "Maren Holt PER")]
    public void Neighbours_that_may_be_two_stay_two(string words, params string[] names)
    {
        var sentence = TaggedSentence.Of(words);

        Assert.Equal(names, TaggedSentence.Show(sentence, TagRepair.Read(sentence)));
    }

    [Fact]
    public void Written_names_are_read_back()
    {
        var sentence = TaggedSentence.Of("Maren/PROPN Holt/PROPN left/VERB Lowport/PROPN/B-ORG Norland/PROPN");
        TaggedName[] names = [new(0, new(0, 2), "PER"), new(0, new(3, 4), "LOC"), new(0, new(4, 5), "LOC")];

        Assert.Equal(names, NameTags.Read(NameTags.Write(sentence, names)));
    }
}
