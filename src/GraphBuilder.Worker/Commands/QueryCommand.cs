using System.CommandLine;
using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using GraphBuilder.Worker.Configuration;
using GraphBuilder.Worker.Output;

namespace GraphBuilder.Worker.Commands;

/// <summary><c>graphbuilder query</c>: the questions that are shipped, asked of the store or of Neo4j.</summary>
internal static class QueryCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(GlobalOptions options, ProgramConsole console)
    {
        var name = new Argument<string?>("NAME") { Description = "The query; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var values = new Argument<string[]>("PARAMETER=VALUE") { Description = "What the query takes, such as source=Iran limit=20.", Arity = ArgumentArity.ZeroOrMore };
        var on = QueryTarget.CreateOption();
        var command = new Command("query", "Lists the queries that are shipped, or runs one.") { name, values, on };
        command.SetAction((parsed, cancellationToken) => ErrorBoundary.RunAsync(
            console,
            async () =>
            {
                var format = options.FormatOf(parsed, OutputFormat.Table, OutputFormat.Json, OutputFormat.Jsonl, OutputFormat.Csv);
                await using var services = ProgramServices.Build(parsed, options, readOnlyStore: true);
                var queries = QueryTarget.QueriesOn(parsed.GetRequiredValue(on), services);
                var table = parsed.GetValue(name) is { } query
                    ? await queries.RunAsync(query, ParametersOf(parsed.GetValue(values) ?? []), cancellationToken)
                    : ListOf(queries);
                TabularOutput.Write(console, table, format);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static Dictionary<string, string> ParametersOf(IEnumerable<string> values)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (value.Split('=', 2) is not [{ Length: > 0 } name, var text])
            {
                throw new WrongUseException($"'{value}' is no parameter: write it as name=value, such as source=Iran; 'graphbuilder query' lists the names");
            }

            parameters[name] = text;
        }

        return parameters;
    }

    private static QueryResult ListOf(INamedQueries queries) => new(
        ["query", "title", "parameters"],
        [
            .. queries.List().Select(query => (IReadOnlyList<object?>)
            [
                query.Name,
                query.Title,
                query.Parameters.Select(parameter => parameter.Default is { } value ? $"{parameter.Name}={value}" : $"{parameter.Name}=…").ToArray(),
            ]),
        ]);
}
