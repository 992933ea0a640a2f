using System.Globalization;

namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>
/// Reads the fields of one mapping and reports what is missing, misspelt or of the wrong form, each with its line.
/// <see cref="Finish"/> reports fields that nobody asked for.
/// </summary>
internal sealed class SeedEntry(SeedMap map, string file, Problems problems)
{
    private readonly List<string> _asked = [];

    public Origin Origin => new(file, map.Line);

    public bool Has(string key) => Find(key) is not null;

    /// <summary>A text that must be there; empty after a problem was reported.</summary>
    public string Required(string key)
    {
        if (Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        problems.Add(Origin, $"'{key}' is missing", $"add '{key}: …'");
        return "";
    }

    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case SeedText text:
                return text.Value.Trim();
            case var other:
                problems.Add(new Origin(file, other.Line), $"'{key}' holds more than one value", "give a single one");
                return null;
        }
    }

    /// <summary>One text or a list of texts.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. TextNodes(key).Select(t => t.Value.Trim())];

    public bool Flag(string key) => Text(key) switch
    {
        null or "false" or "no" => false,
        "true" or "yes" => true,
        var other => Wrong(key, $"'{other}' is neither true nor false", "write true or leave the field out", false),
    };

    public double? Number(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong<double?>(key, $"'{text}' is not a number", "write it as 0.8", null);
    }

    /// <summary>A date as <c>2001-01-20</c>, <c>2001-01</c> or <c>2001</c>.</summary>
    public SeedDate? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return SeedDate.TryParse(text, out var date)
            ? date
            : Wrong<SeedDate?>(key, $"'{text}' is not a date", "write 2001-01-20, 2001-01 or 2001", null);
    }

    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Name(value), text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return Wrong<T?>(key, $"'{text}' is not known as '{key}'", $"write one of {string.Join(", ", Enum.GetValues<T>().Select(Name))}", null);
    }

    public IReadOnlyList<SeedEntry> Entries(string key)
    {
        switch (Find(key))
        {
            case null or SeedText { Value: "" }:
                return [];
            case SeedList list:
                return [.. Of(list, file, problems)];
            case SeedMap one:
                return [new SeedEntry(one, file, problems)];
            case var other:
                problems.Add(new Origin(file, other.Line), $"'{key}' is not a list of entries", "write each as '- {…}'");
                return [];
        }
    }

    public T Wrong<T>(string key, string what, string remedy, T instead)
    {
        problems.Add(new Origin(file, Find(key)?.Line ?? map.Line), what, remedy);
        return instead;
    }

    /// <summary>Reports the fields that were not asked for; call it when all that are known have been read.</summary>
    public void Finish()
    {
        foreach (var field in map.Fields)
        {
            if (!_asked.Contains(field.Key))
            {
                problems.Add(
                    new Origin(file, field.Line), $"'{field.Key}' is not known here", $"known are {string.Join(", ", _asked.Distinct())}");
            }
        }
    }

    /// <summary>The entries of a list; items that are none are reported.</summary>
    public static IEnumerable<SeedEntry> Of(SeedList list, string file, Problems problems)
    {
        foreach (var item in list.Items)
        {
            if (item is SeedMap map)
            {
                yield return new SeedEntry(map, file, problems);
            }
            else
            {
                problems.Add(new Origin(file, item.Line), "this item has no fields", "write it as '- {name: …}'");
            }
        }
    }

    private IEnumerable<SeedText> TextNodes(string key)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case SeedText one:
                yield return one;
                break;
            case SeedList list:
                foreach (var item in list.Items)
                {
                    if (item is SeedText text)
                    {
                        yield return text;
                    }
                    else
                    {
                        problems.Add(new Origin(file, item.Line), $"'{key}' is a list of plain values", "write it as [one, two]");
                    }
                }

                break;
            case var other:
                problems.Add(new Origin(file, other.Line), $"'{key}' is a list of plain values", "write it as [one, two]");
                break;
        }
    }

    private SeedNode? Find(string key)
    {
        _asked.Add(key);
        foreach (var field in map.Fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
            {
                return field.Value;
            }
        }

        return null;
    }

    /// <summary>An enum value as seed files write it: <c>VerbalConflict</c> is <c>verbal-conflict</c>.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }
}
