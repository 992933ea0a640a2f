using GraphBuilder.Worker.CommandLine;

namespace GraphBuilder.Worker.Tests.CommandLine;

public sealed class CommandLineProgramTests
{
    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "x", "--output", "xml")]
    [InlineData("extract", "x", "--input", "csv")]
    [InlineData("extract", "x", "y")]
    [InlineData("extract", "x", "--format", "yaml")]
    [InlineData("nonsense")]
    [InlineData("--nonsense")]
    [InlineData("analyze", "x", "--pretokenized", "--input", "jsonl")]
    public async Task Wrong_use_ends_with_code_2_and_points_to_the_help(params string[] arguments)
    {
        var run = await ProgramRun.OfAsync(arguments);
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_command_on_standard_output()
    {
        var run = await ProgramRun.OfAsync("--help");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Assert.All(
            ["ingest", "run", "query", "why", "extract", "analyze", "schema", "seeds", "merges", "evaluate", "doctor"],
            name => Assert.Contains($"\n  {name}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_is_one_line_on_standard_output()
    {
        var run = await ProgramRun.OfAsync("--version");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_format_that_a_command_cannot_write_is_wrong_use_and_names_those_that_it_can()
    {
        var run = await ProgramRun.OfAsync("extract", "-", "--format", "csv");
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_that_does_not_exist_is_named()
    {
        var run = await ProgramRun.OfAsync("analyze", "no/such.txt");
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Contains("no/such.txt", run.Error, StringComparison.Ordinal);
    }
}
