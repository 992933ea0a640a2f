using GraphBuilder.Documents;
using GraphBuilder.Graph;
using GraphBuilder.Language.Weights;

namespace GraphBuilder.Language.Reading;

/// <summary>The label sets of the pair head.</summary>
internal sealed class PairLabels
{
    /// <summary>Reads the label sets.</summary>
    /// <exception cref="LanguageModelException">A modality or polarity is none that the graph knows, or NONE is not the first event or state.</exception>
    public PairLabels(LabelSets labels)
    {
        (Events, States) = (labels["event"], labels["state"]);
        if (Events[0] != LabelDistribution.None || States[0] != LabelDistribution.None)
        {
            throw new LanguageModelException("labels.json: the first event and the first state must be NONE: restore the file from the repository's models/ folder");
        }

        Modalities = [.. labels["modality"].Select(Parse<Modality>)];
        Polarities = [.. labels["polarity"].Select(Parse<Polarity>)];
    }

    public string[] Events { get; }

    public string[] States { get; }

    public Modality[] Modalities { get; }

    public Polarity[] Polarities { get; }

    private static T Parse<T>(string label)
        where T : struct, Enum
        => Enum.TryParse<T>(label, ignoreCase: true, out var value)
            ? value
            : throw new LanguageModelException($"labels.json: \"{label}\" is no {typeof(T).Name} that this program knows: the model is of another version");
}
