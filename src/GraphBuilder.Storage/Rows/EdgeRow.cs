using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>An edge as a row of its table.</summary>
internal static class EdgeRow
{
    public static object?[] Of(Edge edge) => new RowWriter()
        .Text(edge.Id)
        .Text(edge.Type)
        .Name<StatementKind>(edge.Kind)
        .Text(edge.Source.Value)
        .Text(edge.Target.Value)
        .Text(edge.Title)
        .Number(edge.Events)
        .Number(edge.Reports)
        .Number(edge.Outlets)
        .Number(edge.Planned)
        .Number(edge.Possible)
        .Number(edge.Demanded)
        .Number(edge.Alleged)
        .Number(edge.Negated)
        .Date(edge.FirstDate)
        .Date(edge.LastDate)
        .Date(edge.From)
        .Date(edge.To)
        .Real(edge.Confidence)
        .Text(edge.Quote)
        .Row;

    public static Edge Edge(object?[] row)
    {
        var from = new RowReader(row);
        return new Edge
        {
            Id = from.Text(),
            Type = from.Text(),
            Kind = from.Name<StatementKind>(),
            Source = new(from.Text()),
            Target = new(from.Text()),
            Title = from.TextOrNull(),
            Events = from.Count(),
            Reports = from.Count(),
            Outlets = from.Count(),
            Planned = from.Count(),
            Possible = from.Count(),
            Demanded = from.Count(),
            Alleged = from.Count(),
            Negated = from.Count(),
            FirstDate = from.Date(),
            LastDate = from.Date(),
            From = from.Date(),
            To = from.Date(),
            Confidence = from.Real(),
            Quote = from.Text(),
        };
    }
}
