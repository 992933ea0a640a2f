using AngleSharp.Dom;

namespace GraphBuilder.Sources.Html;

/// <summary>How much running text the elements of a page hold: letters in pieces long enough for a clause, outside links.</summary>
internal sealed class RunningText
{
    private const int ShortestPiece = 25;

    private readonly Dictionary<INode, (int Running, int All)> _lengths = [];

    /// <summary>Measures everything below a node.</summary>
    public RunningText(INode root) => Measure(root, inLink: false);

    /// <summary>The length of the running text below a node, in UTF-16 code units.</summary>
    public int Of(INode node) => _lengths.GetValueOrDefault(node).Running;

    /// <summary>The share of the text below a node that is not running text: links, labels.</summary>
    public double OtherShareOf(INode node) => _lengths.GetValueOrDefault(node) is { All: > 0 } lengths ? 1 - ((double)lengths.Running / lengths.All) : 0;

    /// <summary>Whether what is in the element is no text of the page.</summary>
    public static bool IsNeverShown(IElement element) => element.LocalName is "script" or "style" or "noscript" or "template";

    private (int Running, int All) Measure(INode node, bool inLink)
    {
        if (node is IText text)
        {
            var length = text.Data.AsSpan().Trim().Length;
            return (length >= ShortestPiece && !inLink ? length : 0, length);
        }

        var sum = (Running: 0, All: 0);
        if (node is not IElement element || !IsNeverShown(element))
        {
            inLink |= node is IElement { LocalName: "a" };
            foreach (var child in node.ChildNodes)
            {
                var (running, all) = Measure(child, inLink);
                sum = (sum.Running + running, sum.All + all);
            }
        }

        _lengths[node] = sum;
        return sum;
    }
}
