using GraphBuilder.Documents;
using GraphBuilder.Extraction.Names;

namespace GraphBuilder.Extraction.Tests.Names;

public sealed class NameTypesTests
{
    private readonly Sentence _sentence = TaggedSentence.Of("Lowport/PROPN won/VERB");
    private readonly NameTypes _types = new();

    [Fact]
    public void The_type_that_most_places_give_wins()
    {
        _types.Add(_sentence, [Lowport("ORG"), Lowport("ORG"), Lowport("LOC")]);

        Assert.Equal("ORG", _types.Decide(_sentence, Lowport("LOC"), []).Tag);
    }

    [Fact]
    public void The_gazetteer_outdoes_any_number_of_places()
    {
        _types.Add(_sentence, [Lowport("ORG"), Lowport("ORG"), Lowport("LOC") with { EntityType = "City" }]);

        Assert.Equal("LOC", _types.Decide(_sentence, Lowport("ORG"), []).Tag);
    }

    [Fact]
    public void Where_it_is_even_the_tagger_decides()
    {
        _types.Add(_sentence, [Lowport("ORG"), Lowport("LOC")]);

        Assert.Equal("LOC", _types.Decide(_sentence, Lowport("ORG"), [Lowport("LOC")]).Tag);
        Assert.Equal("ORG", _types.Decide(_sentence, Lowport("LOC"), [Lowport("ORG")]).Tag);
    }

    [Fact]
    public void A_person_who_is_named_in_full_votes_for_the_surname()
    {
        NameInFull();
        _types.Add(_sentence, [Lowport("LOC")]);

        Assert.Equal("PER", _types.Decide(_sentence, Lowport("LOC"), [Lowport("PER")]).Tag);
    }

    [Fact]
    public void A_bearer_of_the_name_does_not_outdo_the_places_that_say_otherwise()
    {
        NameInFull();
        _types.Add(_sentence, [Lowport("ORG"), Lowport("ORG")]);

        Assert.Equal("ORG", _types.Decide(_sentence, Lowport("ORG"), [Lowport("PER")]).Tag);
    }

    private void NameInFull() => _types.Add(TaggedSentence.Of("Ada/PROPN Lowport/PROPN won/VERB"), [new(0, new(0, 2), "PER")]);

    private static TaggedName Lowport(string tag) => new(0, new(0, 1), tag);
}
