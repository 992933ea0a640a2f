using GraphBuilder.Stores;
using GraphBuilder.Worker.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Tests.CommandLine;

public sealed class ErrorBoundaryTests
{
    public static TheoryData<Exception, int> Expected => new()
    {
        { new WrongUseException("give a file"), ExitCode.WrongUse },
        { new QueryException("no such query"), ExitCode.WrongUse },
        { new OptionsValidationException("Watch", typeof(object), ["no folder to watch"]), ExitCode.WrongUse },
        { new StoreUnavailableException("graph.db is locked"), ExitCode.StoreUnavailable },
        { new AggregateException(new StoreUnavailableException("graph.db is locked")), ExitCode.StoreUnavailable },
    };

    [Theory]
    [MemberData(nameof(Expected), DisableDiscoveryEnumeration = true)]
    public async Task An_expected_failure_says_what_is_wrong_without_a_stack_trace(Exception exception, int code)
    {
        var (actual, message) = await Run(() => throw exception);
        Assert.Equal(code, actual);
        Assert.StartsWith("graphbuilder: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kind", "Nonsense")]
    [InlineData("Pause", "soon")]
    public async Task A_setting_that_cannot_be_read_is_named_with_its_value(string name, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Section:{name}", value)]).Build();
        var (code, message) = await Run(() => Task.FromResult(configuration.GetSection("Section").Get<Settings>() is null ? 1 : 0));
        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains($"Section:{name}", message, StringComparison.Ordinal);
        Assert.Contains(value, message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_program_shows_where_it_happened_so_that_it_can_be_reported()
    {
        var (code, message) = await Run(() => throw new InvalidOperationException("cannot be"));
        Assert.Equal(ExitCode.Fault, code);
        Assert.Contains("please report it", message, StringComparison.Ordinal);
        Assert.Contains(nameof(A_fault_of_the_program_shows_where_it_happened_so_that_it_can_be_reported), message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_from_outside_is_no_failure_and_says_what_is_safe()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var (code, message) = await Run(() => throw new OperationCanceledException(stop.Token), stop.Token);
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("what was saved is safe", message, StringComparison.Ordinal);
    }

    private sealed record Settings
    {
        public DayOfWeek Kind { get; init; }

        public TimeSpan Pause { get; init; }
    }

    private static async Task<(int Code, string Message)> Run(Func<Task<int>> work, CancellationToken cancellationToken = default)
    {
        var error = new StringWriter();
        using var console = new ProgramConsole(Stream.Null, Stream.Null, error);
        return (await ErrorBoundary.RunAsync(console, work, cancellationToken), error.ToString());
    }
}
