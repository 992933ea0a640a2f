using GraphBuilder.Extraction.Tests.Expectations;

namespace GraphBuilder.Extraction.Tests.Statements;

/// <summary>Who says so, before the clause, behind it and around a quotation.</summary>
public sealed class AttributionTests(ReadingFixture engine)
{
    [Theory]
    [InlineData("India said that Pakistani troops had shelled Poonch.", "Pakistani troops -ATTACKS-> Poonch [alleged, said by India]")]
    [InlineData("Police said gunmen attacked the Indian embassy.", "gunmen -ATTACKS-> Indian embassy [said by police]")]
    [InlineData("Witnesses said soldiers shot protesters.", "soldiers -ATTACKS-> protesters [said by witnesses]")]
    [InlineData("Amnesty International says Nigerian soldiers killed villagers.", "Nigerian soldiers -ATTACKS-> villagers [said by Amnesty International]")]
    [InlineData("The BBC reported that Serbia had freed two Croatian sailors.", "Serbia -YIELDS_TO-> Croatian sailors [said by BBC]")]
    [InlineData("Turkish President Recep Tayyip Erdogan told reporters that Greece had threatened Turkey.", "Greece -THREATENS-> Türkiye [said by person/recep-tayyip-erdogan]")]
    public void Who_says_it_before_the_clause(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Gunmen attacked the Indian embassy, police said.", "gunmen -ATTACKS-> Indian embassy [said by police]")]
    [InlineData("The rebels attacked the convoy, Reuters reported.", "rebels -ATTACKS-> convoy [said by Reuters]")]
    [InlineData("Greece has threatened Turkey, Erdogan told reporters.", "Greece -THREATENS-> Türkiye [said by person/recep-tayyip-erdogan]")]
    [InlineData("Germany and France will meet, the BBC reported.", "Germany <-MEETS-> France [planned, said by BBC]")]
    public void Who_says_it_behind_the_clause(string text, string statement) => engine.Read(text, new(2026, 2, 3)).MustSay(statement);

    [Theory]
    [InlineData("According to Sudan, Ethiopian soldiers attacked Gedaref.", "Ethiopian soldiers -ATTACKS-> Gedaref [said by Sudan]")]
    [InlineData("Ethiopian soldiers attacked Gedaref, according to Sudan.", "Ethiopian soldiers -ATTACKS-> Gedaref [said by Sudan]")]
    public void According_to_whom(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("\"Russia attacked Moldova,\" President Maia Sandu said.", "Russia -ATTACKS-> Moldova [said by Maia Sandu]")]
    [InlineData("\"Rwanda attacked Goma,\" the Congolese government said.", "Rwanda -ATTACKS-> Goma [said by Congolese government]")]
    public void The_speaker_of_a_quotation_says_it(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("Gunmen attacked the Indian embassy.", "gunmen -ATTACKS-> Indian embassy [said by nobody]")]
    [InlineData("Russia attacked Ukraine, and Poland said it would close the border.", "Russia -ATTACKS-> Ukraine [said by nobody]")]
    [InlineData("Iran denied attacking Israel.", "Iran -ATTACKS-> Israel [negated]")]
    public void What_the_paper_says_itself_nobody_else_says(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("\"Russia attacked our villages,\" President Maia Sandu said. \"Its soldiers also killed three farmers.\"", "soldiers -ATTACKS-> farmers [said by Maia Sandu]")]
    [InlineData("“Russia attacked our villages. Its soldiers also killed three farmers,” President Maia Sandu said.", "Russia -ATTACKS-> villages [said by Maia Sandu]")]
    [InlineData("Maia Sandu told reporters in Chisinau: \"Russia attacked our villages. Its soldiers also killed three farmers.\"", "Russian soldiers -ATTACKS-> farmers [said by Maia Sandu]")]
    [InlineData("“Rwanda attacked Goma,” Felix Tshisekedi said.\n\n“Rwandan soldiers also killed villagers.", "Rwandan soldiers -ATTACKS-> villagers [said by Félix Tshisekedi]")]
    public void All_sentences_of_a_quotation_are_its_speakers(string text, string statement) => engine.Read(text).MustSay(statement);

    [Theory]
    [InlineData("\"Russia attacked our villages,\" President Maia Sandu said. Ukrainian soldiers killed three rebels.", "Ukrainian soldiers -ATTACKS-> rebels [said by nobody]")]
    [InlineData("\"Rwanda attacked Goma,\" Felix Tshisekedi said. \"Congolese soldiers killed villagers,\" Paul Kagame said.", "Congolese soldiers -ATTACKS-> villagers [said by Paul Kagame]")]
    [InlineData("The \"Lions\" of Felix Tshisekedi attacked Goma. Rwandan soldiers killed villagers.", "Rwandan soldiers -ATTACKS-> villagers [said by nobody]")]
    public void What_stands_outside_of_a_quotation_or_in_another_its_speaker_does_not_say(string text, string statement) => engine.Read(text).MustSay(statement);
}
