using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Coreference;

/// <summary>Shorter names go with the full name that they shorten; two full names are two persons.</summary>
public sealed class NameTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("Elena Marković visited Skopje on Monday. Marković accused Kosovo of provoking clashes.", "Elena Marković -ACCUSES-> Kosovo", "person/elena-markovic", "Marković")]
    [InlineData("Friedrich Merz visited Paris. Merz criticized Hungary.", "Friedrich Merz -ACCUSES-> Hungary", "person/friedrich-merz", "Merz")]
    [InlineData("Lena Fischer met Tomás Rivas in Vienna. Fischer accused Rivas of lying.", "Lena Fischer -ACCUSES-> Tomás Rivas", "person/tomas-rivas", "Rivas")]
    [InlineData("Olaf Brandt criticized France. Later Mr. Brandt met Sara Holm.", "Olaf Brandt <-MEETS-> Sara Holm", "person/olaf-brandt", "Brandt")]
    public void A_surname_goes_with_the_full_name_before_it(string text, string statement, string id, string surname) =>
        engine.Read(text, new(2026, 2, 3)).MustSay(statement).MustMean(id, surname).MustNotHave($"person/{surname.ToLowerInvariant()}");

    [Theory]
    [InlineData("Anna Lindqvist met Peter Lindqvist in Oslo. Lindqvist criticized Russia.", "Anna Lindqvist <-MEETS-> Peter Lindqvist")]
    [InlineData("Jan Kowalski met Piotr Kowalski in Warsaw. Jan Kowalski thanked Piotr Kowalski.", "Jan Kowalski -SUPPORTS-> Piotr Kowalski")]
    [InlineData("Olaf Brandt criticized France. Later Mr. Brandt met Sara Brandt. Mr. Brandt thanked her.", "Olaf Brandt -SUPPORTS-> Sara Brandt")]
    [InlineData("Ali Hassan met Omar Hassan in Khartoum. They criticized Egypt.", "Ali Hassan <-MEETS-> Omar Hassan")]
    public void Two_persons_of_one_surname_stay_two(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Anna Lindqvist criticized Russia. Peter Lindqvist praised Norway.", "Anna Lindqvist", "Peter Lindqvist")]
    [InlineData("John Smith threatened Iran. John Smith Jr. praised Iran.", "John Smith", "John Smith Jr.")]
    [InlineData("Rosa Alvarez met Maria Alvarez in Lima. Alvarez criticized Chile.", "Rosa Alvarez", "Maria Alvarez")]
    [InlineData("Donald Trump criticized France. Rosa Trump praised France.", "Donald Trump", "Rosa Trump")]
    public void Two_full_names_are_never_one(string text, string one, string other)
    {
        var graph = engine.Read(text);
        Assert.NotEqual(graph.EntityOf(one).Id, graph.EntityOf(other).Id);
    }

    [Fact]
    public void The_same_full_name_is_always_one()
    {
        var graph = engine.Read("Jan Kowalski met Piotr Nowak in Warsaw. Poland jailed Jan Kowalski. Lawyers of Jan Kowalski criticized the court.");
        Assert.Equal(3, graph.WordsOf(graph.EntityOf("Jan Kowalski")).Count(words => words == "Jan Kowalski"));
    }

    [Theory]
    [InlineData("The Northern Harbour Council accused Denmark of spying. The NHC threatened Denmark.", "Northern Harbour Council -THREATENS-> Denmark", "NHC")]
    [InlineData("The Islamic Revolutionary Guard Corps attacked a ship. The IRGC threatened Israel.", "Islamic Revolutionary Guard Corps -THREATENS-> Israel", "IRGC")]
    [InlineData("The African Union sent soldiers to Darfur. Later the AU accused Sudan of lying.", "African Union -ACCUSES-> Sudan", "AU")]
    [InlineData("The Congress of Northern Harbour Unions thanked France. CONHU threatened Denmark.", "Congress of Northern Harbour Unions -THREATENS-> Denmark", "CONHU")]
    [InlineData("The United Nations condemned Sudan. The UN urged Sudan to free the doctors.", "United Nations -DEMANDS-> Sudan", "UN")]
    public void An_abbreviation_goes_with_the_name_that_it_shortens(string text, string statement, string abbreviation)
    {
        var graph = engine.Read(text).MustSay(statement);
        Assert.True(graph.EntityOf(abbreviation).Mentions.Count > 1);
    }

    [Fact]
    public void An_abbreviation_of_something_else_stays_apart()
    {
        var graph = engine.Read("The Northern Harbour Council accused Denmark of spying. The XQZ threatened Denmark.");
        Assert.NotEqual(graph.EntityOf("XQZ").Id, graph.EntityOf("Northern Harbour Council").Id);
    }

    [Theory]
    [InlineData("The Liberal Party criticized Denmark on Monday. Voters of Liberal thanked Norway.", "Liberal Party", "Liberal")]
    [InlineData("The APEC Harbour Council met in Lima. The Asia-Pacific Economic Cooperation Harbour Council criticized Chile.", "APEC Harbour Council", "Asia-Pacific Economic Cooperation Harbour Council")]
    [InlineData("The Harbour Labour Federation (SPH) criticized Denmark. SPH thanked Norway.", "Harbour Labour Federation", "SPH")]
    [InlineData("Zorvan Shipping Holdings sued Nokia. Shares of Zorvan fell after Zorvan accused Nokia of fraud.", "Zorvan Shipping Holdings", "Zorvan")]
    [InlineData("Olaf Hendriksson criticized France. Later Mr. Hendrikson met Sara Holm.", "Olaf Hendriksson", "Hendrikson")]
    [InlineData("Rosneft sued Estonia. A lawyer of Rosneft said that Rosneft Monday rejected the offer.", "Rosneft", "Rosneft")]
    [InlineData("Lukas Agatov won in Paris. The sponsors of Agatov said that Agatov was ill.", "Lukas Agatov", "Agatov")]
    public void A_name_in_short_or_written_out_is_the_same(string text, string one, string other)
    {
        var graph = engine.Read(text);
        Assert.Equal(graph.EntityOf(one).Id, graph.EntityOf(other).Id);
    }

    [Theory]
    [InlineData("The Senate criticized Denmark. The Senate Harbour Committee threatened Norway.", "Senate", "Senate Harbour Committee")]
    [InlineData("Olaf Hansen criticized France. Later Mr. Hanson met Sara Holm.", "Olaf Hansen", "Hanson")]
    [InlineData("Olaf Hendriksson criticized France. Nils Hendrikson met Sara Holm.", "Olaf Hendriksson", "Nils Hendrikson")]
    [InlineData("Olaf Brandt (SPH) criticized Denmark. SPH thanked Norway.", "Olaf Brandt", "SPH")]
    [InlineData("Mexico criticized Cuba. Police in Mexico City arrested two men.", "Mexico", "Mexico City")]
    [InlineData("The University of Leeds met the University of Leeds Workers Union.", "University of Leeds", "University of Leeds Workers Union")]
    public void A_part_or_a_namesake_is_not_the_whole(string text, string one, string other)
    {
        var graph = engine.Read(text);
        Assert.NotEqual(graph.EntityOf(one).Id, graph.EntityOf(other).Id);
    }
}
