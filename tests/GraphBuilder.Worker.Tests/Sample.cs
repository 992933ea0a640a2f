using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Worker.Tests;

/// <summary>An article with what it says, made by hand.</summary>
internal static class Sample
{
    public const string Text = "Oman hosted talks. “Iran & the “US” met,” said AFP.";

    public static Article Article(string id = "a1", string text = Text) => new()
    {
        Id = new ArticleId(id),
        Text = text,
        Title = "Talks",
        Outlet = "AFP",
        Published = new DateOnly(2026, 2, 3),
        Origin = $"{id}.txt",
    };

    public static ArticleGraph Graph(Article article) => new()
    {
        Article = article,
        Entities =
        [
            Entity("country/iran", "Iran", "Country", (20, 24)),
            Entity("country/oman", "Oman", "Country", (0, 4)),
            Entity("country/united-states", "United States", "Country", (32, 34)),
        ],
        Statements = [Meeting(article)],
        Fingerprint = "f1",
    };

    public static Statement Meeting(Article article) => new()
    {
        Id = new StatementId("s1"),
        Kind = StatementKind.Event,
        Type = "MEETS",
        Plover = "CONSULT",
        Cameo = "040",
        Source = new Argument(new EntityId("country/iran"), new TextSpan(20, 24)),
        Target = new Argument(new EntityId("country/united-states"), new TextSpan(32, 34)),
        Third = new ThirdParty(ThirdParty.Mediator, new Argument(new EntityId("country/oman"), new TextSpan(0, 4))),
        Date = new DateOnly(2026, 2, 2),
        Trigger = new TextSpan(36, 39),
        Sentence = new TextSpan(19, 51),
        Quote = Text[19..],
        Confidence = 0.87654321,
        Rule = "meet.v.1",
    };

    private static ArticleEntity Entity(string id, string name, string type, (int Start, int End) mention) => new()
    {
        Id = new EntityId(id),
        Name = name,
        Type = type,
        Wikidata = id == "country/iran" ? "Q794" : null,
        Mentions = [new EntityMention(new TextSpan(mention.Start, mention.End), MentionForm.Name)],
        Aliases = [name],
    };
}
