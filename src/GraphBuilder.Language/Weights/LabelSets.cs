using System.Text.Json;

namespace GraphBuilder.Language.Weights;

/// <summary>The label sets of <c>labels.json</c>, each in the order of the outputs of its head.</summary>
internal sealed class LabelSets
{
    private readonly string _path;
    private readonly Dictionary<string, string[]> _sets;

    private LabelSets(string path, Dictionary<string, string[]> sets)
    {
        _path = path;
        _sets = sets;
    }

    /// <summary>The labels of one head.</summary>
    /// <exception cref="LanguageModelException">There is no such set.</exception>
    public string[] this[string name] => _sets.TryGetValue(name, out var labels) && labels.Length > 0
        ? labels
        : throw new LanguageModelException($"{_path} has no labels for \"{name}\": restore it from the repository's models/ folder");

    /// <summary>Reads the label sets.</summary>
    /// <exception cref="LanguageModelException">The file is missing or is not a JSON object of lists of strings.</exception>
    public static LabelSets Load(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new LabelSets(path, JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream) ?? []);
        }
        catch (Exception failure) when (failure is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new LanguageModelException($"the label sets {path} cannot be read ({failure.Message}): restore the file from the repository's models/ folder", failure);
        }
    }
}
