using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Worker.Hosting;

/// <summary>How <c>run</c> keeps Neo4j up to date. The section <c>Following</c>.</summary>
internal sealed class FollowingOptions
{
    /// <summary>The pause between two looks at what has changed in the store. Default: two seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.05", "01:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest pause before Neo4j is tried again while it is away; the first pause is a second and doubles. Default: one minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(1);
}
