using GraphBuilder.Documents;

namespace GraphBuilder.Extraction.Statements.Quotations;

/// <summary>Finds what stands between quotation marks, over as many sentences as it takes.</summary>
public static class QuotationMarks
{
    /// <summary>
    /// The quotations of a text without their marks, in order, in UTF-16 code units. A paragraph ends a quotation that is still open: newspapers open it anew in the next one and close only the last.
    /// </summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var isParagraph = text[i] == '\n' && i + 1 < text.Length && text[i + 1] == '\n';
            if (start >= 0 && (isParagraph || text[i] is '”' or '"'))
            {
                found.Add(new(start, i));
                start = -1;
            }
            else if (text[i] is '“' or '"')
            {
                start = i + 1;
            }
        }

        if (start >= 0)
        {
            found.Add(new(start, text.Length));
        }

        return found;
    }
}
