using GraphBuilder.Sources.Folders;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace GraphBuilder.Sources.Tests;

public sealed class FolderScanTests : SourceFixture
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow + TimeSpan.FromMinutes(1));

    [Fact]
    public void Every_file_is_new_at_first_and_none_the_second_time()
    {
        Write("b.txt", "Peru.");
        Write("a/c.jsonl", "{}");
        Write("image.png", [1]);
        var first = Scan(FolderState.Empty);

        Assert.Equal(["b.txt", "a/c.jsonl"], first.Changed.Select(file => file.Name));
        Assert.Equal("Peru.", File.ReadAllText(first.Changed[0].Path));

        var second = Scan(Read(first));

        Assert.Empty(second.Changed);
        Assert.Empty(second.Gone);
    }

    [Fact]
    public void A_file_whose_bytes_changed_has_changed_and_one_that_was_only_touched_has_not()
    {
        var changed = Write("a.txt", "Peru.");
        var touched = Write("b.txt", "Peru.");
        var state = Read(Scan(FolderState.Empty));
        File.WriteAllText(changed, "Pera.");
        File.SetLastWriteTimeUtc(changed, DateTime.UtcNow.AddSeconds(-30));
        File.SetLastWriteTimeUtc(touched, DateTime.UtcNow.AddSeconds(-40));
        var changes = Scan(state);

        Assert.Equal("a.txt", Assert.Single(changes.Changed).Name);
        Assert.Equal("b.txt", Assert.Single(changes.Touched).Name);
        Assert.Empty(Scan(state.With(changes.Touched[0])).Touched);
    }

    [Fact]
    public void A_file_that_is_gone_is_told()
    {
        var path = Write("a.txt", "Peru.");
        var state = Read(Scan(FolderState.Empty));
        File.Delete(path);

        Assert.Equal(["a.txt"], Scan(state).Gone);
        Assert.Empty(Scan(state.Without("a.txt")).Gone);
    }

    [Fact]
    public void Nothing_counts_as_gone_while_the_folder_itself_is_away()
    {
        Write("a.txt", "Peru.");
        var state = Read(Scan(FolderState.Empty));
        var changes = new FolderScan(_clock, Microsoft.Extensions.Options.Options.Create(Options), NullLogger<FolderScan>.Instance).Compare(Path.Combine(Folder, "away"), state);

        Assert.Empty(changes.Gone);
        Assert.Empty(changes.Changed);
    }

    [Fact]
    public void A_file_that_is_still_being_written_waits_for_the_next_scan()
    {
        Write("a.txt", "Peru.");
        _clock.AdjustTime(DateTimeOffset.UtcNow);

        Assert.Equal(["a.txt"], Scan(FolderState.Empty).Unsettled);

        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("a.txt", Assert.Single(Scan(FolderState.Empty).Changed).Name);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_left_to_its_reader_to_tell()
    {
        var path = Write("a.txt", "Peru.");
        using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Empty(Assert.Single(Scan(FolderState.Empty).Changed).State.Hash);
    }

    [Fact]
    public void A_file_from_the_future_is_read_all_the_same()
    {
        File.SetLastWriteTimeUtc(Write("a.txt", "Peru."), DateTime.UtcNow.AddDays(2));

        Assert.Single(Scan(FolderState.Empty).Changed);
    }

    [Fact]
    public void The_state_survives_being_written_and_read()
    {
        Write("a.txt", "Peru.");
        var state = Read(Scan(FolderState.Empty));
        var path = Path.Combine(Folder, "state.json");
        state.Save(path);

        Assert.Equal(state.Files, FolderState.Load(path).Files);
        Assert.Empty(Scan(FolderState.Load(path)).Changed);
    }

    [Fact]
    public void A_damaged_state_is_an_empty_one()
    {
        Assert.Empty(FolderState.Load(Write("state.json", "{\"a.txt\": {\"Length\"")).Files);
        Assert.Empty(FolderState.Load(Path.Combine(Folder, "none.json")).Files);
    }

    private static FolderState Read(FolderChanges changes) => changes.Changed.Aggregate(FolderState.Empty, (state, file) => state.With(file));

    private FolderChanges Scan(FolderState known) =>
        new FolderScan(_clock, Microsoft.Extensions.Options.Options.Create(Options), NullLogger<FolderScan>.Instance).Compare(Folder, known);
}
