using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using GraphBuilder.Sources.Texts;

namespace GraphBuilder.Sources.Html;

/// <summary>
/// Finds where the letters of a page's text nodes stand in its source. The parser tells where each run of characters begins; inside
/// a run, letters are exact, and what character references stand for is put in. A node that the parser moved (out of a table, say) stays without origins.
/// </summary>
internal sealed class TextOrigins(string source)
{
    private const int LookAhead = 64;

    private readonly List<Run> _runs = [];
    private readonly Dictionary<INode, int[]> _origins = [];

    /// <summary>Hears of each token while the page is parsed.</summary>
    public void OnToken(HtmlToken token, TextRange range)
    {
        if (token.Type == HtmlTokenType.Character && token.Data.ToString() is { Length: > 0 } data && !string.IsNullOrWhiteSpace(data))
        {
            _runs.Add(new(data, range.Start.Index));
        }
    }

    /// <summary>Where each code unit of a text node's data stands, or <see cref="MappedText.PutIn"/>.</summary>
    public ReadOnlySpan<int> Of(IText node) => _origins.TryGetValue(node, out var origins) ? origins : default;

    /// <summary>Ties the runs to the nodes of the parsed page; both are in the order of the source.</summary>
    public void Tie(IDocument page)
    {
        var next = 0;
        foreach (var node in page.GetNodes<IText>())
        {
            if (!string.IsNullOrWhiteSpace(node.Data))
            {
                Tie(node, ref next);
            }
        }
    }

    private void Tie(IText node, ref int next)
    {
        var data = node.Data;
        var origins = new int[data.Length];
        Array.Fill(origins, MappedText.PutIn);
        for (var at = 0; at < data.Length;)
        {
            if (char.IsWhiteSpace(data[at]))
            {
                at++;
                continue;
            }

            var run = Find(data, at, next);
            if (run < 0)
            {
                break;
            }

            var text = _runs[run].Text;
            var lead = text.Length - text.AsSpan().TrimStart().Length;
            Align(_runs[run], lead, origins.AsSpan(at));
            at += text.Length - lead;
            next = run + 1;
        }

        _origins[node] = origins;
    }

    private int Find(string data, int at, int next)
    {
        for (var i = next; i < _runs.Count && i < next + LookAhead; i++)
        {
            if (data.AsSpan(at).StartsWith(_runs[i].Text.AsSpan().TrimStart()))
            {
                return i;
            }
        }

        return -1;
    }

    // Fills in the origins of the run's letters from the one at "lead" on.
    private void Align(Run run, int lead, Span<int> origins)
    {
        var position = run.Position;
        for (var i = 0; i < run.Text.Length && position < source.Length;)
        {
            var reference = source[position] == '&' ? Reference(position, run.Text.AsSpan(i)) : default;
            if (reference.Length > 0)
            {
                position += reference.Length;
                i += reference.Symbol;
                continue;
            }

            if (source[position] == run.Text[i])
            {
                if (i >= lead)
                {
                    origins[i - lead] = position;
                }

                i++;
            }
            else if (source[position] != '\r')
            {
                return;
            }
            else if (run.Text[i] == '\n' && (position + 1 == source.Length || source[position + 1] != '\n'))
            {
                i++;
            }

            position++;
        }
    }

    // The length of the character reference at a position, and of what it stands for in the text; 0 where it is a plain "&".
    private (int Length, int Symbol) Reference(int position, ReadOnlySpan<char> text)
    {
        var end = position + 1;
        while (end < source.Length && end < position + LookAhead && (char.IsAsciiLetterOrDigit(source[end]) || source[end] == '#'))
        {
            end++;
        }

        if (source.AsSpan(position + 1).StartsWith("#"))
        {
            return (end - position + (end < source.Length && source[end] == ';' ? 1 : 0), text.Length > 1 && char.IsHighSurrogate(text[0]) ? 2 : 1);
        }

        // Old names are known without their semicolon, too, and may have letters after them.
        for (var stop = end < source.Length && source[end] == ';' ? end + 1 : end; stop > position + 1; stop--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source[(position + 1)..stop]) is { Length: > 0 } symbol && text.StartsWith(symbol))
            {
                return (stop - position, symbol.Length);
            }
        }

        return default;
    }

    private readonly record struct Run(string Text, int Position);
}
