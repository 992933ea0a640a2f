using GraphBuilder.Language.Conllu;

namespace GraphBuilder.Worker.Tests.Evaluation;

/// <summary>CoNLL-U of short lines: <c>form lemma upos head deprel</c>, <c>1-2 form</c> for a multiword token, an empty line between sentences.</summary>
internal static class Conllu
{
    public static ConlluDocument Read(string lines) => ConlluReader.Read(new StringReader(TextOf(lines)), "test").Single();

    public static string TextOf(string lines)
    {
        var number = 0;
        return "# newdoc id = one\n" + string.Concat(lines.Split('\n').Select(line => line.Split(' ') switch
        {
            [""] => Sentence(),
            [var range, var form] => $"{range}\t{form}\t_\t_\t_\t_\t_\t_\t_\t_\n",
            [var form, var lemma, var upos, var head, var relation] => $"{++number}\t{form}\t{lemma}\t{upos}\t_\t_\t{head}\t{relation}\t_\t_\n",
            _ => throw new ArgumentException(line),
        })) + "\n";

        string Sentence()
        {
            number = 0;
            return "\n";
        }
    }
}
