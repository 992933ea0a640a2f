using System.Text.Json;
using GraphBuilder.Worker.Evaluation.Reader;

namespace GraphBuilder.Worker.Tests.Evaluation;

/// <summary>Marked sentences in our own words.</summary>
internal static class Marks
{
    public const string Meeting = "Norwegian envoys met Lee in Oslo, officials said.";

    public static string MeetingLine(int number = 1940) => Line(
        number,
        Meeting,
        [["envoys", "GROUP", "nominal", 0, 16], ["norway", "COUNTRY", "name", 0, 9], ["lee", "PERSON", "name", 21, 24], ["oslo", "PLACE", "name", 28, 32], ["officials", "GROUP", "nominal", 34, 43]],
        [[0, 2, "CONSULT", "asserted", "affirmed", new[] { 17, 20 }, 4, null], [0, 1, "PART_OF", "asserted", "affirmed", null, null, null], [2, null, "ACCUSE", "asserted", "affirmed", null, null, null]]);

    public static string Line(int number, string text, object?[][] mentions, object?[][] relations) =>
        JsonSerializer.Serialize(new { n = number, story = "1.1", text, mentions, relations });

    public static MarkedSentence Sentence(string line)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, line + "\n");
            return MarkReader.Read(path).Single();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
