namespace GraphBuilder.Graph;

/// <summary>An event while it is being put together.</summary>
internal sealed class Occurrence(DateOnly? date, DatePrecision precision = DatePrecision.Day)
{
    public DateOnly? Date { get; set; } = date;

    public DatePrecision Precision { get; } = precision;

    public Period? Period => Date is { } date ? new(date, Precision) : null;

    /// <summary>Affirmed statements.</summary>
    public List<ReportedStatement> Reports { get; } = [];

    /// <summary>Negated statements.</summary>
    public List<ReportedStatement> Denials { get; } = [];
}
