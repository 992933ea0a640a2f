using GraphBuilder.Testing;

namespace GraphBuilder.EndToEnd.Tests;

/// <summary>A model that is missing or cut short is told by file, before anything is written.</summary>
public sealed class WrongModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public WrongModelTests() => _folder.Write("a.txt", Sample.Threat);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tagger.safetensors")]
    [InlineData("reader.safetensors")]
    [InlineData("labels.json")]
    [InlineData("vocab.txt")]
    public async Task A_file_of_the_model_that_is_missing_is_named(string missing)
    {
        CopyModel(except: missing);
        foreach (var command in (string[])["extract", "ingest"])
        {
            (await ProgramProcess.RunAsync(Call(command, "a.txt"))).Expect(2).ExpectMessage(missing);
        }
    }

    [Theory]
    [InlineData("tagger.safetensors")]
    [InlineData("reader.safetensors")]
    public async Task Weights_that_are_cut_short_are_named(string cut)
    {
        CopyModel(except: cut);
        await using (var source = File.OpenRead(Path.Combine(RepositoryFolders.Models, cut)))
        await using (var target = File.Create(_folder.In($"models/{cut}")))
        {
            var half = new byte[source.Length / 2];
            await source.ReadExactlyAsync(half, TestContext.Current.CancellationToken);
            await target.WriteAsync(half, TestContext.Current.CancellationToken);
        }

        (await ProgramProcess.RunAsync(Call("analyze", "a.txt"))).Expect(2).ExpectMessage(cut);
        var doctor = (await ProgramProcess.RunAsync(Call("doctor"))).Expect(2);
        Assert.Contains(cut, doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seeds_with_a_mistake_are_told_with_file_and_line()
    {
        _folder.Write("mine/actors.yaml", "countries:\n  - id: country/atlantis\n    nonsense: true\n");
        var run = (await ProgramProcess.RunAsync(_folder.Path, "seeds", "check", "--seeds", "mine")).Expect(2);
        run.ExpectMessage($"{Path.Combine("mine", "actors.yaml")}:");
    }

    private ProgramCall Call(params string[] arguments) => new(_folder.Path, arguments)
    {
        Environment = new Dictionary<string, string> { ["GRAPHBUILDER__LANGUAGE__FOLDER"] = _folder.In("models") },
    };

    private void CopyModel(string except)
    {
        Directory.CreateDirectory(_folder.In("models"));
        foreach (var file in Directory.EnumerateFiles(RepositoryFolders.Models).Where(file => Path.GetFileName(file) != except))
        {
            File.CreateSymbolicLink(_folder.In($"models/{Path.GetFileName(file)}"), file);
        }
    }
}
