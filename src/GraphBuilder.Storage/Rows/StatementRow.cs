using GraphBuilder.Articles;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>A statement as a row of its table.</summary>
internal static class StatementRow
{
    /// <summary>Where a row holds the event.</summary>
    public static readonly int EventColumn = Array.IndexOf(GraphTables.Statements.Columns, "event");

    public static object?[] Of(Statement statement, ArticleId article, string? @event, EventKey? key) => new RowWriter()
        .Text(statement.Id.Value)
        .Text(article.Value)
        .Text(@event)
        .Text(key?.Value)
        .Name<StatementKind>(statement.Kind)
        .Text(statement.Type)
        .Text(statement.Plover)
        .Text(statement.Cameo)
        .Argument(statement.Source)
        .Argument(statement.Target)
        .Text(statement.Third?.Role)
        .Argument(statement.Third?.Party)
        .Text(statement.Title)
        .Name<Polarity>(statement.Polarity)
        .Name<Modality>(statement.Modality)
        .Argument(statement.Attribution)
        .Argument(statement.Location)
        .Date(statement.Date)
        .Name<DatePrecision>(statement.DatePrecision)
        .Name<DateSource>(statement.DateSource)
        .Date(statement.From)
        .Date(statement.To)
        .Span(statement.Trigger)
        .Span(statement.Sentence)
        .Text(statement.Quote)
        .Real(statement.Confidence)
        .Text(statement.Rule)
        .Row;

    public static Statement Statement(object?[] row)
    {
        var from = new RowReader(row);
        return new Statement
        {
            Id = new(from.Text()),
            Kind = from.Skip(3).Name<StatementKind>(),
            Type = from.Text(),
            Plover = from.TextOrNull(),
            Cameo = from.TextOrNull(),
            Source = from.Argument(),
            Target = from.Argument(),
            Third = (from.TextOrNull(), from.Argument()) is ({ } role, { } party) ? new(role, party) : null,
            Title = from.TextOrNull(),
            Polarity = from.Name<Polarity>(),
            Modality = from.Name<Modality>(),
            Attribution = from.Argument(),
            Location = from.Argument(),
            Date = from.Date(),
            DatePrecision = from.Name<DatePrecision>(),
            DateSource = from.Name<DateSource>(),
            From = from.Date(),
            To = from.Date(),
            Trigger = from.Span(),
            Sentence = from.Span()!.Value,
            Quote = from.Text(),
            Confidence = from.Real(),
            Rule = from.Text(),
        };
    }

    public static ArticleId Article(object?[] row) => new((string)row[1]!);

    public static string? Event(object?[] row) => (string?)row[EventColumn];
}
