namespace GraphBuilder.Worker.Evaluation;

/// <summary>What can be measured by itself.</summary>
internal enum EvaluationPart
{
    /// <summary>Sentences, tokens, tags, lemmas and trees.</summary>
    Parse,

    /// <summary>Names in raw text.</summary>
    Names,

    /// <summary>Mentions, relations and coreference.</summary>
    Reader,

    /// <summary>What is extracted in the end.</summary>
    Statements,
}
