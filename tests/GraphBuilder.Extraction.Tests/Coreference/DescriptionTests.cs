using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Coreference;

/// <summary>Descriptions that stand for somebody with a name, and those that stand for others.</summary>
public sealed class DescriptionTests(ReadingFixture engine)
{
    private static readonly DateOnly Published = new(2026, 2, 3);

    [Theory]
    [InlineData("Lars Holm, the mayor of Aalborg, criticized Denmark. The mayor accused Danish police of brutality.", "Lars Holm -ACCUSES-> Danish police")]
    [InlineData("The army arrested General Moussa Diop. The general had criticized the government.", "Moussa Diop -ACCUSES-> government")]
    [InlineData("Hamas freed two hostages on Monday. The group also attacked an Israeli convoy.", "Hamas -ATTACKS-> Israeli convoy")]
    [InlineData("Iranian President Masoud Pezeshkian met Vladimir Putin in Moscow. The Iranian president praised Russia.", "Masoud Pezeshkian -SUPPORTS-> Russia")]
    [InlineData("Turkish President Recep Tayyip Erdogan met Vladimir Putin in Ankara. Erdogan thanked the Russian leader.", "Recep Tayyip Erdoğan -SUPPORTS-> Vladimir Putin")]
    [InlineData("Keir Starmer visited Kyiv. The British prime minister praised Ukraine.", "Keir Starmer -SUPPORTS-> Ukraine")]
    public void A_description_of_somebody_named_is_that_one(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("Kofi Mensah, Ghana's finance minister, resigned on Monday.", "Kofi Mensah", "finance minister")]
    [InlineData("Hans Becker, a German engineer, was kidnapped by gunmen in Niger.", "Hans Becker", "German engineer")]
    [InlineData("Rebels attacked Dori, a town in Burkina Faso.", "Dori", "town")]
    [InlineData("A spokeswoman of the defense ministry, Lena Holm, criticized Norway.", "Lena Holm", "spokeswoman")]
    [InlineData("Harbour Aid, a charity based in London, sent tents to Sudan.", "Harbour Aid", "charity")]
    public void An_apposition_means_what_it_explains(string text, string name, string apposition)
    {
        var graph = engine.Read(text);
        Assert.Equal(graph.EntityOf(name).Id, graph.EntityOf(apposition).Id);
    }

    [Theory]
    [InlineData("Grace Mensah is the first Ghanaian minister to visit Israel. She met Benjamin Netanyahu on Monday.", "Ghanaian minister")]
    [InlineData("Grace Mensah met Emmanuel Macron in Paris. The visit made her the first Ghanaian minister to see France in years.", "Ghanaian minister")]
    public void What_somebody_is_said_to_be_is_that_one(string text, string predicate)
    {
        var graph = engine.Read(text);
        Assert.Equal(graph.EntityOf("Grace Mensah").Id, graph.EntityOf(predicate).Id);
    }

    [Fact]
    public void Those_whom_somebody_is_among_are_others()
    {
        var graph = engine.Read("Grace Mensah is among the Ghanaian ministers who met Benjamin Netanyahu.");
        Assert.NotEqual(graph.EntityOf("Grace Mensah").Id, graph.EntityOf("Ghanaian ministers").Id);
    }

    [Theory]
    [InlineData("Pakistani forces killed five militants. The forces also arrested dozens of suspects.", "Pakistani forces", "forces")]
    [InlineData("Iraqi police arrested two men. The police released them on Sunday.", "Iraqi police", "police")]
    [InlineData("The Nigerian government condemned Benin. The government also recalled its ambassador.", "Nigerian government", "government")]
    [InlineData("Thousands of protesters demonstrated against the government in Tbilisi. The protesters accused the police of brutality.", "protesters", "protesters")]
    public void A_shorter_description_goes_with_the_longer(string text, string full, string shorter)
    {
        var graph = engine.Read(text);
        Assert.Equal(graph.EntityOf(full).Id, graph.EntityOf(shorter).Id);
        Assert.True(graph.EntityOf(full).Mentions.Count > 1);
    }

    [Theory]
    [InlineData("A suicide bomber killed two guards in Herat on Monday. Another suicide bomber killed four guards in Lagos.")]
    [InlineData("Gunmen attacked a school in Herat and killed two guards. On Tuesday gunmen attacked a second school in Lagos and killed a teacher.")]
    [InlineData("Two schools were closed in Lagos after rebels attacked the two schools. The army then reopened three schools in Herat, and rebels attacked the three schools.")]
    public void What_is_introduced_as_another_is_another(string text)
    {
        var graph = engine.Read(text);
        var described = graph.Entities.Where(entity => entity.Mentions.Any(mention => graph.Article.Text[mention.Span.Start..mention.Span.End] is "suicide bomber" or "school" or "second school" or "schools"));
        Assert.True(described.Count() >= 2);
    }

    [Theory]
    [InlineData("Iraqi police arrested a man in Basra. Spanish police arrested a woman in Madrid.", "Iraqi police", "Spanish police")]
    [InlineData("Georgia's foreign ministry rejected the criticism. The interior ministry denied that officers had beaten anybody.", "foreign ministry", "interior ministry")]
    [InlineData("Gunmen killed a teacher in Herat. Elsewhere gunmen attacked a bank in Lagos.", "Gunmen", "gunmen")]
    [InlineData("Turkish soldiers were killed by Kurdish rebels near the border.", "Turkish soldiers", "Kurdish rebels")]
    public void Descriptions_of_others_stay_apart(string text, string one, string other)
    {
        var graph = engine.Read(text);
        Assert.NotEqual(graph.EntityOf(one).Id, graph.EntityOf(other).Id);
    }

    [Theory]
    [InlineData("Mohammed bin Salman met Xi Jinping. The crown prince thanked China.", "Mohammed bin Salman -SUPPORTS-> China")]
    [InlineData("Emmanuel Macron met Narendra Modi. The prime minister criticized Hungary.", "Narendra Modi -ACCUSES-> Hungary")]
    [InlineData("Emmanuel Macron met Narendra Modi. The president criticized Poland.", "Emmanuel Macron -ACCUSES-> Poland")]
    public void A_title_means_the_one_before_who_holds_it(string text, string statement) => engine.Read(text, Published).MustSay(statement);

    [Theory]
    [InlineData("A Norwegian lawmaker has resigned. The lawmaker was accused of fraud. Police in Oslo arrested Nils Aasen on Monday.", "Norwegian lawmaker", "Nils Aasen")]
    [InlineData("A Chilean mining company has closed a pit. The company, Minera Sol, said three workers were killed.", "Chilean mining company", "Minera Sol")]
    public void A_description_before_the_name_is_the_one_named_later(string text, string description, string name)
    {
        var graph = engine.Read(text);
        Assert.Equal(graph.EntityOf(name).Id, graph.EntityOf(description).Id);
    }

    [Theory]
    [InlineData("Gunmen killed a teacher in Herat. President Ashraf Ghani condemned the attack.", "Gunmen", "Ashraf Ghani")]
    [InlineData("A Danish court jailed a banker. The Harbour Union praised the court.", "Danish court", "Harbour Union")]
    public void A_description_of_somebody_else_stays_apart_from_a_later_name(string text, string description, string name)
    {
        var graph = engine.Read(text);
        Assert.NotEqual(graph.EntityOf(name).Id, graph.EntityOf(description).Id);
    }

    [Fact]
    public void The_capital_of_a_country_is_its_city()
    {
        var graph = engine.Read("Rockets hit the Afghan capital. Two people were killed in Kabul.");
        Assert.Equal("place/kabul", graph.EntityOf("Afghan capital").Id.Value);
        Assert.Equal("place/kabul", engine.Read("Rockets hit the Afghan capital, and soldiers attacked the Afghan capital again.").EntityOf("Afghan capital").Id.Value);
    }
}
