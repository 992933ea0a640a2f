using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Worker.Hosting;

/// <summary>Which folders <c>run</c> watches. The section <c>Watch</c>.</summary>
internal sealed class WatchOptions
{
    /// <summary>The folders; each is looked through with what lies below it.</summary>
    [MinLength(1, ErrorMessage = "no folder to watch: give one after 'run', or set GraphBuilder:Watch:Folders in appsettings.json")]
    public IList<string> Folders { get; } = [];

    /// <summary>The pause between two looks at the folders. Default: ten seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a file that could not be read for a reason that may pass, such as a lock, is tried before it goes to the dead letters. Default: 5.</summary>
    [Range(1, 100)]
    public int Attempts { get; set; } = 5;
}
