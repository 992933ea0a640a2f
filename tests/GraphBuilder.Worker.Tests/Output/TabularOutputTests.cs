using System.Text;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Tests.Output;

public sealed class TabularOutputTests
{
    private static readonly QueryResult Table = new(
        ["name", "count", "share", "date", "aliases"],
        [
            ["Iran, Islamic Republic of", 3L, 0.25, new DateOnly(2026, 2, 3), (string[])["Iran", "Tehran"]],
            ["“Oman”\nMuscat", null, 1.0, null, (string[])[]],
        ]);

    [Fact]
    public void A_table_shows_every_cell_in_a_column_of_its_own() => Assert.Equal(
        ["name", "count", "share", "date", "aliases"],
        Write(OutputFormat.Table, new QueryResult(Table.Columns, [Table.Rows[0]])).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .First(line => line.Contains("name", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_table_without_a_terminal_neither_wraps_nor_colours()
    {
        var text = Write(OutputFormat.Table, new QueryResult(["quote"], [[new string('x', 500)]]));
        Assert.Contains(new string('x', 500), text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Fact]
    public void Json_is_one_array_of_objects() => Assert.Equal(
        """
        [{"name":"Iran, Islamic Republic of","count":3,"share":0.25,"date":"2026-02-03","aliases":["Iran","Tehran"]},{"name":"“Oman”\nMuscat","count":null,"share":1,"date":null,"aliases":[]}]
        """,
        string.Concat(Write(OutputFormat.Json).Split('\n').Select(line => line.Trim())).Replace(": ", ":", StringComparison.Ordinal));

    [Fact]
    public void Json_lines_are_one_object_a_row()
    {
        var lines = Write(OutputFormat.Jsonl).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal("""{"name":"Iran, Islamic Republic of","count":3,"share":0.25,"date":"2026-02-03","aliases":["Iran","Tehran"]}""", lines[0]);
    }

    [Fact]
    public void Csv_quotes_what_holds_commas_and_line_breaks() => Assert.Equal(
        "name,count,share,date,aliases\n\"Iran, Islamic Republic of\",3,0.25,2026-02-03,\"Iran, Tehran\"\n\"“Oman”\nMuscat\",,1,,\n",
        Write(OutputFormat.Csv).ReplaceLineEndings("\n"));

    private static string Write(OutputFormat format) => Write(format, Table);

    private static string Write(OutputFormat format, QueryResult table)
    {
        using var bytes = new MemoryStream();
        using (var console = new ProgramConsole(Stream.Null, bytes, TextWriter.Null))
        {
            TabularOutput.Write(console, table, format);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
