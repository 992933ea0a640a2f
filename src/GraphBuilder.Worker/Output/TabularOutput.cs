using System.Globalization;
using CsvHelper;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using Spectre.Console;

namespace GraphBuilder.Worker.Output;

/// <summary>Writes a table in the format that was asked for.</summary>
internal static class TabularOutput
{
    // Wide enough that nothing wraps where a program reads.
    private const int PipeWidth = 10_000;

    /// <summary>Writes the rows to standard output.</summary>
    public static void Write(ProgramConsole console, QueryResult table, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Table:
                WriteTable(console, table);
                break;
            case OutputFormat.Csv:
                WriteCsv(console.Output, table);
                break;
            case OutputFormat.Json:
                RowsJson.WriteArray(console.OutputStream, table);
                break;
            case OutputFormat.Jsonl:
                RowsJson.WriteLines(console.OutputStream, table);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, message: null);
        }
    }

    /// <summary>A cell as a person reads it.</summary>
    public static string TextOf(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O"),
        DateTimeOffset time => time.ToString("u"),
        bool flag => flag ? "yes" : "no",
        string text => text,
        IEnumerable<string> texts => string.Join(", ", texts),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static void WriteTable(ProgramConsole console, QueryResult table)
    {
        var view = new Table { Border = console.OutputIsTerminal ? TableBorder.Rounded : TableBorder.Simple, UseSafeBorder = false };
        foreach (var (name, index) in table.Columns.Select((name, index) => (name, index)))
        {
            var column = new TableColumn(new Spectre.Console.Text(name));
            if (table.Rows.Count > 0 && table.Rows.All(row => row[index] is null or long or int or double))
            {
                column.RightAligned();
            }

            view.AddColumn(column);
        }

        foreach (var row in table.Rows)
        {
            view.AddRow(row.Select(cell => new Spectre.Console.Text(TextOf(cell))));
        }

        TerminalOf(console).Write(view);
    }

    /// <summary>Standard output with columns, and colours where a person looks at it.</summary>
    public static IAnsiConsole TerminalOf(ProgramConsole console)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.OutputIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = console.OutputIsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(console.Output),
        });
        terminal.Profile.Width = console.OutputIsTerminal ? Math.Max(60, Console.WindowWidth) : PipeWidth;
        terminal.Profile.Capabilities.Unicode = true;
        return terminal;
    }

    private static void WriteCsv(TextWriter output, QueryResult table)
    {
        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        csv.WriteHeader([.. table.Columns]);
        foreach (var row in table.Rows)
        {
            csv.WriteRecord([.. row.Select(cell => cell switch
            {
                bool flag => flag ? "true" : "false",
                double number => number.ToString("R", CultureInfo.InvariantCulture),
                _ => TextOf(cell),
            })]);
        }
    }
}
