using System.Globalization;
using GraphBuilder.Documents;
using GraphBuilder.Graph;

namespace GraphBuilder.Storage.Rows;

/// <summary>Puts values into a row, column after column.</summary>
internal sealed class RowWriter
{
    private readonly List<object?> _values = [];

    public object?[] Row => [.. _values];

    public RowWriter Text(string? value) => Add(WellFormed(value));

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

    /// <summary>
    /// The text as the file will give it back: half a surrogate pair, which UTF-8 cannot hold, as U+FFFD, which is as long. Otherwise a row with one would differ from itself for ever.
    /// </summary>
    public static string? WellFormed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (characters, text) =>
        {
            for (var place = 0; place < text.Length; place++)
            {
                var isPair = place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]);
                characters[place] = isPair || !char.IsSurrogate(text[place]) ? text[place] : '\uFFFD';
                if (isPair)
                {
                    characters[++place] = text[place];
                }
            }
        });
    }

    private RowWriter Add(object? value)
    {
        _values.Add(value);
        return this;
    }
}
