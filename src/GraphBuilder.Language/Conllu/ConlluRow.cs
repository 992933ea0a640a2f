namespace GraphBuilder.Language.Conllu;

/// <summary>A line of ten columns.</summary>
internal sealed record ConlluRow(int Line, string[] Columns)
{
    public string Id => Columns[0];

    public string Form => Columns[1];

    public string? Lemma => Value(2);

    public string? Upos => Value(3);

    public string? Xpos => Value(4);

    public string? Head => Value(6);

    public string? Deprel => Value(7);

    /// <summary>What MISC says of a key; null where it does not name it.</summary>
    public string? Misc(string key)
    {
        foreach (var item in Columns[9].Split('|'))
        {
            if (item.Length > key.Length && item[key.Length] == '=' && item.StartsWith(key, StringComparison.Ordinal))
            {
                return item[(key.Length + 1)..];
            }
        }

        return null;
    }

    /// <summary>A column, null for "_" (but the form and the lemma of an underscore are one).</summary>
    private string? Value(int column) => Columns[column] == "_" && !(column == 2 && Form == "_") ? null : Columns[column];
}
