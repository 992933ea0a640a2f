using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>Takes values from a row, column after column.</summary>
internal sealed class RowReader(object?[] row)
{
    private int _next;

    public string Text() => (string)row[_next++]!;

    public string? TextOrNull() => (string?)row[_next++];

    public long Number() => (long)row[_next++]!;

    public int Count() => (int)Number();

    public double Real() => (double)row[_next++]!;

    public DateOnly? Date() => TextOrNull() is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;

    public DateTimeOffset Time() => DateTimeOffset.ParseExact(Text(), "O", CultureInfo.InvariantCulture);

    public TextSpan? Span() => (row[_next++], row[_next++]) is (long start, long end) ? new TextSpan((int)start, (int)end) : null;

    public Argument? Argument() => (TextOrNull(), Span()) is ({ } entity, { } span) ? new(new(entity), span) : null;

    public T Name<T>()
        where T : struct, Enum => Names<T>.Find(Text());

    public T? NameOrNull<T>()
        where T : struct, Enum => TextOrNull() is { } name ? Names<T>.Find(name) : null;

    public RowReader Skip(int columns = 1)
    {
        _next += columns;
        return this;
    }
}
