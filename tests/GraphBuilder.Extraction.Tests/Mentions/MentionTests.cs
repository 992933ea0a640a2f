using GraphBuilder.Documents;
using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Mentions;

/// <summary>What is an actor or a place, and what only looks like one.</summary>
public sealed class MentionTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("A B-2 attacked Iran. The F-35 was not used.", "B-2")]
    [InlineData("A B-2 attacked Iran. The F-35 was not used.", "F-35")]
    [InlineData("B-2 bombers attacked Iran.", "B-2")]
    [InlineData("Russia sent an S-400 to Syria.", "S-400")]
    public void An_aircraft_or_a_weapon_is_no_actor(string text, string words) => Assert.NotEmpty(engine.Read(text).MustNotMention(words).Entities);

    [Theory]
    [InlineData("Iranian Foreign Minister Abbas Araghchi met Omani officials in Muscat.", "Abbas Araghchi", "Foreign Minister")]
    [InlineData("Ayatollah Ali Khamenei threatened Israel.", "Ali Khamenei", "Ayatollah")]
    [InlineData("Polish Prime Minister Donald Tusk criticized Hungary.", "Donald Tusk", "Prime Minister")]
    [InlineData("General Asim Munir visited Riyadh.", "Asim Munir", "General")]
    public void A_title_before_a_name_is_no_mention(string text, string name, string title)
    {
        var graph = engine.Read(text).MustNotMention(title).MustNotMention($"{title} {name}");
        Assert.Equal("Person", graph.EntityOf(name).Type);
    }

    [Theory]
    [InlineData("U.S. and Iranian officials held talks in Muscat.", "U.S.", "country/united-states")]
    [InlineData("U.S. and Iranian officials held talks in Muscat.", "Iranian", "country/iran")]
    [InlineData("Iraqi police arrested three men in Basra.", "Iraqi", "country/iraq")]
    [InlineData("Two Taliban fighters were killed by Pakistani soldiers.", "Taliban", "org/taliban")]
    public void A_name_inside_a_description_is_a_mention_of_its_own(string text, string words, string id)
    {
        var entity = engine.Read(text).EntityOf(words);
        Assert.Equal(id, entity.Id.Value);
        Assert.Contains(entity.Mentions, mention => mention.Form == MentionForm.Name);
    }

    [Fact]
    public void A_name_is_found_wherever_it_is_repeated()
    {
        const string Text = "Zorvan Holdings sued Nokia. Nokia rejected the claims of Zorvan Holdings. A court in Espoo then fined Zorvan Holdings.";
        var graph = engine.Read(Text);
        Assert.Equal(3, graph.WordsOf(graph.EntityOf("Zorvan Holdings")).Count);
    }

    [Theory]
    [InlineData("The German company Bilfinger Berger sued Nigeria.", "Bilfinger Berger", "Organization")]
    [InlineData("The militant group Ansaru attacked Kano.", "Ansaru", "Organization")]
    [InlineData("Iran attacked Israel on Friday.", "Iran", "Country")]
    [InlineData("A bomb exploded in Kandahar, Afghanistan.", "Kandahar", "Location")]
    [InlineData("Elena Marković thanked France.", "Elena Marković", "Person")]
    [InlineData("Gunmen attacked a bank in Lagos.", "Gunmen", "Group")]
    public void Every_mention_has_its_type(string text, string words, string type) => Assert.Equal(type, engine.Read(text).EntityOf(words).Type);

    [Theory]
    [InlineData("Turkey is eaten in November.")]
    [InlineData("May was warm, and March was cold.")]
    public void Words_that_are_names_elsewhere_do_nothing_here(string text) => Assert.Empty(engine.Read(text).Statements);

    [Theory]
    [InlineData("Rockets hit the port city of Odesa. Russia attacked the port city of Odesa on Monday.", "place/odesa", "port city")]
    [InlineData("Anti-Iranian protesters attacked the Halliburton company.", "org/halliburton", "Halliburton company")]
    [InlineData("China's official Xinhua news agency quoted a minister. Xinhua criticized Japan.", "org/xinhua", "Xinhua news")]
    public void The_kind_of_a_thing_beside_its_name_is_no_node(string text, string id, string kind) => Assert.Contains(engine.Read(text).MustNotMention(kind).Entities, entity => entity.Id.Value == id);

    [Theory]
    [InlineData("The Sultanate of Brunei criticized Malaysia. Brunei thanked Oman.", "Sultanate of Brunei", "country/brunei")]
    [InlineData("Ex-Pakistani officials criticized India.", "Ex-Pakistani", "country/pakistan")]
    [InlineData("The Republic of Congo rejected the claim. Congolese officials met rebels.", "Congolese", "country/republic-of-the-congo")]
    [InlineData("Congolese officials met Rwandan rebels.", "Congolese", "country/democratic-republic-of-the-congo")]
    [InlineData("Al-Shabaab threatened Kenya.", "Al-Shabaab", "org/al-shabaab")]
    public void A_name_that_is_made_of_a_known_one_means_it(string text, string words, string id) => Assert.Equal(id, engine.Read(text).EntityOf(words).Id.Value);

    [Fact]
    public void There_is_no_country_that_is_not_known() =>
        Assert.DoesNotContain(engine.Read("Freedonia attacked Sylvania. Freedonia also threatened Denmark.").Entities, entity => entity is { Type: "Country", IsKnown: false });
}
