namespace GraphBuilder.Extraction.Knowledge;

/// <summary>The part of speech of a trigger's head word.</summary>
public enum PartOfSpeech
{
    /// <summary>A verb, phrasal and light ones included ("impose sanctions").</summary>
    Verb,

    /// <summary>A noun ("talks").</summary>
    Noun,

    /// <summary>An adjective or participle used as one ("critical").</summary>
    Adjective,
}
