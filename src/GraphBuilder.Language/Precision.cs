namespace GraphBuilder.Language;

/// <summary>What the large matrix products of the model are computed in. <c>docs/performance.md</c> says what each is worth.</summary>
public enum Precision
{
    /// <summary><see cref="Int16"/> where the processor multiplies integers more quickly than floats (x86 with AVX2), <see cref="Float32"/> elsewhere.</summary>
    Automatic,

    /// <summary>Single precision: the definition of the model.</summary>
    Float32,

    /// <summary>Weights and activations of 13 to 16 bits: the labels of <see cref="Float32"/>, but for one in many thousands, in less time.</summary>
    Int16,

    /// <summary>
    /// Weights and activations of 8 bits in the encoders and the tagger: fastest. About one label in a hundred differs, as often for the better as for the worse.
    /// </summary>
    Int8,
}
