using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>Puts values into a row, column after column.</summary>
internal sealed class RowWriter
{
    private readonly List<object?> _values = [];

    public object?[] Row => [.. _values];

    public RowWriter Text(string? value) => Add(value);

    public RowWriter Number(long? value) => Add(value);

    public RowWriter Flag(bool value) => Add(value ? 1L : 0L);

    public RowWriter Real(double value) => Add(value);

    public RowWriter Date(DateOnly? value) => Add(value?.ToString("O", CultureInfo.InvariantCulture));

    public RowWriter Time(DateTimeOffset value) => Add(value.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));

    public RowWriter Span(TextSpan? value) => Number(value?.Start).Number(value?.End);

    public RowWriter Argument(Argument? value) => Text(value?.Entity.Value).Span(value?.Span);

    /// <summary>A value of an enumeration by its name: <c>asserted</c>.</summary>
    public RowWriter Name<T>(T? value)
        where T : struct, Enum => Add(value is { } known ? Names<T>.Of(known) : null);

    private RowWriter Add(object? value)
    {
        _values.Add(value);
        return this;
    }
}
