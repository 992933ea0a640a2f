using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Tests.Names;

public sealed class NameTaggingTests(ReadingFixture reading)
{
    [Fact]
    public void Countries_and_bodies_of_several_words_are_whole_names() =>
        Assert.Equal(
            ["United States LOC Country", "European Union ORG InternationalOrganization", "New Delhi LOC City"],
            NamesOf("Officials from the United States and the European Union met in New Delhi."));

    [Fact]
    public void Adjectives_and_peoples_are_no_names() =>
        Assert.Equal(["Oslo LOC City"], NamesOf("Iraqi ministers and the Kurds waited in Oslo for the Americans."));

    [Fact]
    public void A_title_is_no_part_of_a_name() =>
        Assert.Equal(["Recep Tayyip Erdogan PER Person", "White House ORG Government"], NamesOf("President Recep Tayyip Erdogan had called the White House."));

    [Fact]
    public void The_tags_of_the_tokens_are_the_names_of_the_layer()
    {
        var document = reading.FindNames("Maren Holt, who leads the Harbour Party, flew to Norway. Holt spoke to the United Nations.");

        Assert.Equal(
            document.Get<NameLayer>().Names.Select(name => (name.Sentence, name.Tokens, name.Tag)),
            document.Sentences.SelectMany(Extraction.Names.NameTags.Read).Select(name => (name.Sentence, name.Tokens, name.Tag)));
        Assert.Contains(document.Get<NameLayer>().Names, name => name is { Sentence: 1, Tag: "PER", Tokens: { Start: 0, End: 1 } });
    }

    private List<string> NamesOf(string text)
    {
        var document = reading.FindNames(text);
        return [.. document.Get<NameLayer>().Names.Select(name =>
            $"{document.Sentences[name.Sentence].SpanOf(name.Tokens).Of(text)} {name.Tag} {name.EntityType}".TrimEnd())];
    }
}
