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

    /// <summary>What the large matrix products are computed in: what is gained in time and lost in exactness is in <c>docs/performance.md</c>.</summary>
    [EnumDataType(typeof(Precision))]
    public Precision Precision { get; set; } = Precision.Automatic;

    /// <summary>How many word pieces are read at once, about: more use the processor better, fewer use less memory.</summary>
    [Range(16, 16384)]
    public int BatchPieces { get; set; } = 256;

    /// <summary>
    /// Of how many words of a document the vectors are kept from one stage to the next, at 3 KiB a word. Those of later words are computed again, so that the memory for a very long
    /// document stays bounded; the results are the same.
    /// </summary>
    [Range(0, 10_000_000)]
    public int WordsKept { get; set; } = 32768;

    /// <summary>Bits of the vectors that the arithmetic uses: 512, 256 or 128, or 0 for the best that the processor has.</summary>
    [AllowedValues(0, 128, 256, 512)]
    public int VectorBits { get; set; }
}
