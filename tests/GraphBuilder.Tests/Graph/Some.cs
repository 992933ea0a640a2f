using GraphBuilder.Articles;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Tests.Graph;

/// <summary>Statements as tests need them.</summary>
internal static class Some
{
    public static readonly RelationshipTypes Types = new(
    [
        new("THREATENS", IsSymmetric: false, QuadClass.VerbalConflict),
        new("MEETS", IsSymmetric: true, QuadClass.VerbalCooperation),
        new("MEDIATES", IsSymmetric: false, QuadClass.VerbalCooperation),
        new("ALLIED_WITH", IsSymmetric: true, null),
    ]);

    public static DateOnly Day(int day) => new(2026, 2, day);

    public static Argument Actor(string id) => new(new(id), new(0, 4));

    /// <summary>A statement of an article of its own, unless it is named.</summary>
    public static ReportedStatement Report(
        string type = "THREATENS", string? source = "a", string? target = "b", int? date = null, int? published = null, string? outlet = "Courier",
        Modality modality = Modality.Asserted, Polarity polarity = Polarity.Affirmed, string quote = "A threatened B.", string? article = null,
        ThirdParty? third = null, string? title = null, string? by = null, double confidence = 0.5, string? cameo = null, string? place = null,
        DateSource dateSource = DateSource.Text, Period? period = null)
    {
        article ??= $"{outlet}-{published}-{date}{period}-{quote}-{modality}-{polarity}";
        var sentence = new TextSpan(0, quote.Length);
        var (from, to) = (source is null ? null : Actor(source), target is null ? null : Actor(target));
        var statement = new Statement
        {
            Id = Statement.IdFor(new(article), type, sentence, null, from, to, third, title),
            Kind = type is "ALLIED_WITH" or "HOLDS_OFFICE" ? StatementKind.State : StatementKind.Event,
            Type = type,
            Cameo = cameo,
            Source = from,
            Target = to,
            Third = third,
            Title = title,
            Modality = modality,
            Polarity = polarity,
            Attribution = by is null ? null : Actor(by),
            Location = place is null ? null : Actor(place),
            Date = period?.Start ?? (date is { } day ? Day(day) : null),
            DatePrecision = period?.Precision ?? DatePrecision.Day,
            DateSource = date is null && period is null ? DateSource.None : dateSource,
            Sentence = sentence,
            Quote = quote,
            Confidence = confidence,
            Rule = "test",
        };
        return new(statement, new(article), outlet, published is { } told ? Day(told) : null);
    }

    public static IReadOnlyList<Event> Events(params ReportedStatement[] reports) =>
        EventDerivation.Derive(EventKey.Of(reports[0].Statement, Types)!, reports, Types);
}
