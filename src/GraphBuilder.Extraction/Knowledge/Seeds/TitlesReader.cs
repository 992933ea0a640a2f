namespace GraphBuilder.Extraction.Knowledge.Seeds;

/// <summary>Reads <c>titles</c>, <c>titleModifiers</c> and <c>portfolios</c>.</summary>
internal sealed class TitlesReader(Problems problems)
{
    private readonly Draft<Title> _titles = new(problems);
    private readonly Draft<TitleModifier> _modifiers = new(problems);

    public void ReadTitle(SeedEntry entry, int folder)
    {
        var name = entry.Required("name");
        if (entry.Flag("off"))
        {
            entry.Finish();
            _titles.TurnOff(NameKey.Of(name), entry.Origin);
            return;
        }

        var gender = entry.Text("gender");
        if (gender is not (null or "m" or "f"))
        {
            gender = entry.Wrong<string?>("gender", $"'{gender}' is not known as 'gender'", "write m or f, or leave it out", null);
        }

        var title = new Title(
            name,
            [.. entry.Texts("forms")],
            entry.Choice<TitleRole>("role") ?? TitleRole.Office,
            entry.Text("means"),
            [.. entry.Texts("for").Select(c => c.Contains('/', StringComparison.Ordinal) ? c : $"country/{c}")],
            gender?[0],
            entry.Flag("unique"),
            entry.Origin);
        entry.Finish();
        _titles.Add(NameKey.Of(name), title, folder, title.Origin);
    }

    public void ReadModifier(SeedEntry entry, int folder)
    {
        var effect = entry.Choice<TitleModifierEffect>("effect") ?? TitleModifierEffect.None;
        foreach (var word in entry.Texts("words"))
        {
            _modifiers.Add(word, new TitleModifier(word, effect, entry.Origin), folder, entry.Origin);
        }

        entry.Finish();
    }

    /// <summary>A field of government: "defense" gives Defense Minister, Minister of Defense, Defense Secretary, Secretary of Defense.</summary>
    public void ReadPortfolio(SeedEntry entry, int folder)
    {
        var name = entry.Required("name");
        var fields = entry.Texts("forms").Prepend(name.ToLowerInvariant()).ToArray();
        entry.Finish();
        var forms = fields.SelectMany(f => new[]
        {
            $"{f} minister", $"{f} ministers", $"minister of {f}", $"minister for {f}", $"{f} secretary", $"secretary of {f}", $"secretary for {f}",
        });
        var title = new Title($"{name} Minister", [.. forms.Skip(1)], TitleRole.Office, null, [], null, Unique: true, entry.Origin);
        _titles.Add(NameKey.Of(title.Name), title, folder, title.Origin);
    }

    public Titles Build()
    {
        var known = _titles.Values.SelectMany(t => t.Forms.Prepend(t.Name)).Select(f => NameKey.Of(f)).ToHashSet(StringComparer.Ordinal);
        foreach (var title in _titles.Values.Where(t => t.Means is not null && !known.Contains(NameKey.Of(t.Means))))
        {
            problems.Add(title.Origin, $"'{title.Means}' is no known title", "define it under titles, or correct the name");
        }

        return new Titles(_titles.Values, _modifiers.Values);
    }
}
