namespace GraphBuilder.Language.Conllu;

/// <summary>A token as it is written: one word, or a multiword token such as <c>don't</c>.</summary>
/// <param name="Form">Its characters.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="SpaceAfter">Whether white space follows it: everywhere but where MISC says <c>SpaceAfter=No</c>.</param>
public readonly record struct ConlluSurface(string Form, int Words, bool SpaceAfter);
