namespace GraphBuilder.Language.Lemmas;

/// <summary>The parts of speech that inflect in English.</summary>
[Flags]
internal enum PartOfSpeech
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,

    /// <summary>A proper noun; only the abbreviations of months and days are known.</summary>
    Name = 16,
}
