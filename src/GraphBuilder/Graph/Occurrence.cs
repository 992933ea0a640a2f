namespace GraphBuilder.Graph;

/// <summary>An event while it is being put together.</summary>
internal sealed class Occurrence(DateOnly? date)
{
    public DateOnly? Date { get; set; } = date;

    /// <summary>Affirmed statements.</summary>
    public List<ReportedStatement> Reports { get; } = [];

    /// <summary>Negated statements.</summary>
    public List<ReportedStatement> Denials { get; } = [];
}
