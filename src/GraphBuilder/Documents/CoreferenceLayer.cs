namespace GraphBuilder.Documents;

/// <summary>How well each mention goes with earlier ones, by the coreference scorer.</summary>
public sealed class CoreferenceLayer : IDocumentLayer
{
    private readonly float[][] _together;
    private readonly float[] _apart;

    /// <summary>Keeps the scores.</summary>
    /// <param name="apart">For each mention, the score of its opening an entity of its own.</param>
    /// <param name="together">For each mention, the scores of its going with the mentions right before it, the nearest last.</param>
    public CoreferenceLayer(float[] apart, float[][] together)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(together.Length, apart.Length);
        _apart = apart;
        _together = together;
    }

    /// <summary>The score of a mention's opening an entity of its own.</summary>
    public float Apart(int mention) => _apart[mention];

    /// <summary>The first mention that <paramref name="mention"/> has been compared with; all up to the one before it have been.</summary>
    public int FirstCompared(int mention) => mention - _together[mention].Length;

    /// <summary>The score of <paramref name="mention"/> going with an earlier one, from <see cref="FirstCompared"/> on.</summary>
    public float Together(int earlier, int mention) => _together[mention][earlier - FirstCompared(mention)];
}
