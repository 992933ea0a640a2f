using GraphBuilder.Documents;
using GraphBuilder.Language.Encoders;

namespace GraphBuilder.Language.Tagging;

/// <summary>The words of a sentence as spans of its text.</summary>
internal readonly struct SpanWords(string text, IReadOnlyList<TextSpan> spans) : IWordList
{
    public int Count => spans.Count;

    public ReadOnlySpan<char> this[int index] => text.AsSpan(spans[index].Start, spans[index].Length);
}
