using System.Diagnostics;
using GraphBuilder.Stores;

namespace GraphBuilder.Storage.Files;

/// <summary>
/// Lets one program at a time write to a store, for as long as it has it open: the lock is on a file beside the store, and the operating system lets
/// go of it however the program ends.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The store.</param>
    /// <param name="patience">How long to wait.</param>
    /// <param name="holder">Says who has it, where that is known.</param>
    /// <exception cref="StoreUnavailableException">Another program kept it for too long, or the folder cannot be written to.</exception>
    public static WriterLock Take(string path, TimeSpan patience, Func<string?> holder)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new(new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException error)
            {
                throw StoreErrors.ReadOnlyFolder(path, error);
            }
            catch (IOException) when (waited.Elapsed < patience)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException)
            {
                throw StoreErrors.Held(path, holder());
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
