namespace GraphBuilder.Sources.Cleaning;

/// <summary>Tells running text from headings, labels and links.</summary>
internal static class Sentences
{
    private const int ShortestRunningText = 60;
    private const string Closers = "\"'”’»)]";

    /// <summary>Whether the paragraph ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsLikeOne(string paragraph) => paragraph.AsSpan().TrimEnd(Closers) is [.., '.' or '!' or '?' or ':' or '…'];

    /// <summary>Whether the paragraph ends in a full stop, closing quotes and brackets aside: headlines end in anything else.</summary>
    public static bool EndsInFullStop(string paragraph) => paragraph.AsSpan().TrimEnd(Closers) is [.., '.'];

    /// <summary>Whether the paragraph is long enough for a sentence and ends as one.</summary>
    public static bool IsRunningText(string paragraph) => paragraph.Length >= ShortestRunningText && EndsLikeOne(paragraph);
}
