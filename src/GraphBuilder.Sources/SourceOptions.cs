using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Sources;

/// <summary>How articles are read. Bound to the section <c>Sources</c>.</summary>
public sealed class SourceOptions
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Sources";

    /// <summary>
    /// Folders of seed knowledge; the files <c>sources/*.yaml</c> in them say what scraping noise looks like. Several add up.
    /// Where none is named it is the folder <c>seeds</c> beside the program.
    /// </summary>
    public IList<string> SeedFolders { get; } = [];

    /// <summary>The longest cleaned text that is taken for one article, in UTF-16 code units. Longer ones are refused, with the reason. Default: 2,000,000.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxTextLength { get; set; } = 2_000_000;

    /// <summary>The largest file, or line of a JSON lines file, that is read into memory, in bytes. Larger ones are refused, with the reason. Default: 32 MiB.</summary>
    [Range(10_000, 1_000_000_000)]
    public int MaxFileBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>The smallest share of common English function words in a text that is taken for English, 0 to 1; 0 takes every text. English news has about 0.4. Default: 0.2.</summary>
    [Range(0.0, 1.0)]
    public double MinEnglishShare { get; set; } = 0.2;

    /// <summary>
    /// Whether a file's time of change (UTC) counts as its date of publication where the article names none. Off by default: the
    /// graph would depend on when files were copied.
    /// </summary>
    public bool ModifiedTimeAsDate { get; set; }

    /// <summary>How long a file must have been left alone before a scan of a folder takes it for finished. Default: two seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromSeconds(2);
}
