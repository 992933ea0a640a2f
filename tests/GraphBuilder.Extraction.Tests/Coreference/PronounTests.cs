using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Coreference;

/// <summary>Pronouns act for whom they stand for.</summary>
public sealed class PronounTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Emmanuel Macron visited Berlin on Monday. He criticized Hungary.", "Emmanuel Macron -ACCUSES-> Hungary")]
    [InlineData("Giorgia Meloni met Emmanuel Macron in Rome. She thanked him for his support.", "Giorgia Meloni -SUPPORTS-> Emmanuel Macron")]
    [InlineData("Lena Fischer met Tomás Rivas. He accused her of lying.", "Tomás Rivas -ACCUSES-> Lena Fischer")]
    [InlineData("Tomás Rivas met Lena Fischer. She accused him of lying.", "Lena Fischer -ACCUSES-> Tomás Rivas")]
    [InlineData("Iran denied that it attacked Israel.", "Iran -ATTACKS-> Israel [negated]")]
    [InlineData("The militants attacked a convoy near Gao. They killed six soldiers.", "militants -ATTACKS-> soldiers")]
    [InlineData("Moldovan President Maia Sandu accused Russia of meddling. \"Russia attacked our parliament,\" she said.", "Russia -ATTACKS-> * [said by Maia Sandu]")]
    public void A_pronoun_acts_for_the_one_it_means(string text, string statement) => engine.Read(text, new(2026, 2, 3)).MustSay(statement);

    [Theory]
    [InlineData("Giorgia Meloni met Emmanuel Macron in Rome. She thanked him for his support.", "person/giorgia-meloni", "him")]
    [InlineData("Giorgia Meloni met Emmanuel Macron in Rome. She thanked him for his support.", "person/emmanuel-macron", "She")]
    [InlineData("Lars Holm praised the Danish police. He thanked it.", "person/lars-holm", "it")]
    public void Gender_and_number_bar_a_pronoun(string text, string id, string pronoun)
    {
        var graph = engine.Read(text);
        Assert.DoesNotContain(pronoun, graph.WordsOf(Assert.Single(graph.Entities, entity => entity.Id.Value == id)));
    }

    [Fact]
    public void A_pronoun_alone_is_no_entity() => Assert.Empty(engine.Read("He said that it was late.").Entities);

    [Theory]
    [InlineData("The White House rejected that demand on Monday. Saudi Arabia supports the talks, its foreign ministry said.", "Saudi Arabia")]
    [InlineData("Turkey criticised Greece. Egypt had arrested two spies, its government said.", "Egypt")]
    public void The_pronoun_before_a_speaker_means_whom_the_reported_clause_is_about(string text, string name) =>
        Assert.Contains("its", engine.Read(text).WordsOf(engine.Read(text).EntityOf(name)));
}
