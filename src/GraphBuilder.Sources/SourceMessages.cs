using Microsoft.Extensions.Logging;

namespace GraphBuilder.Sources;

/// <summary>What sources say on the way.</summary>
internal static partial class SourceMessages
{
    [LoggerMessage(101, LogLevel.Warning, "{Origin} does not say its encoding and is not UTF-8: read as {Encoding}")]
    public static partial void EncodingGuessed(this ILogger logger, string origin, string encoding);

    [LoggerMessage(102, LogLevel.Warning, "{Origin}: \"{Published}\" is not a date; the article is taken without one (write it as 2026-02-03)")]
    public static partial void DateNotRead(this ILogger logger, string origin, string published);

    [LoggerMessage(103, LogLevel.Warning, "{Origin}: id \"{Id}\" stands on line {Line} already; the later article replaces the earlier one")]
    public static partial void IdRepeated(this ILogger logger, string origin, string id, int line);

    [LoggerMessage(104, LogLevel.Information, "{Folder}: left out {Count} files that are not .txt, .html or .jsonl")]
    public static partial void OthersLeftOut(this ILogger logger, string folder, int count);

    [LoggerMessage(105, LogLevel.Error, "{Origin}: reading failed in a way that nothing foresaw")]
    public static partial void ReadingBroke(this ILogger logger, Exception exception, string origin);

    [LoggerMessage(106, LogLevel.Warning, "{Folder} leads back to a folder that was read already: passed over")]
    public static partial void FolderLoops(this ILogger logger, string folder);

    [LoggerMessage(107, LogLevel.Warning, "{Folder} cannot be listed: {Reason}")]
    public static partial void FolderUnreadable(this ILogger logger, string folder, string reason);
}
