using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>Where the seed knowledge lies.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>The folders, the shipped one first; later ones add and override. By default <c>seeds</c> beside the program.</summary>
    [Required]
    [MinLength(1)]
    public IList<string> Folders { get; set; } = [Path.Combine(AppContext.BaseDirectory, "seeds")];
}
