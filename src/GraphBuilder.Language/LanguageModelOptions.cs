using System.ComponentModel.DataAnnotations;

namespace GraphBuilder.Language;

/// <summary>Where the language model is and how it runs.</summary>
public sealed class LanguageModelOptions
{
    /// <summary>
    /// The folder with <c>tagger.safetensors</c>, <c>reader.safetensors</c>, <c>labels.json</c> and <c>vocab.txt</c>. A relative one is looked for in the working folder, then
    /// beside the program.
    /// </summary>
    [Required(AllowEmptyStrings = false)]
    public string Folder { get; set; } = "models";

    /// <summary>How many word pieces are read at once, about: more use the processor better, fewer use less memory.</summary>
    [Range(16, 16384)]
    public int BatchPieces { get; set; } = 256;

    /// <summary>Bits of the vectors that the arithmetic uses: 512, 256 or 128, or 0 for the best that the processor has.</summary>
    [AllowedValues(0, 128, 256, 512)]
    public int VectorBits { get; set; }
}
