using Microsoft.Extensions.Options;

namespace GraphBuilder.Worker.Hosting;

/// <summary>Refuses at start to watch what is not there: it is a slip of the pen more often than a folder that comes later.</summary>
internal sealed class WatchOptionsValidator : IValidateOptions<WatchOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, WatchOptions options)
    {
        var missing = options.Folders.Where(folder => !Directory.Exists(folder)).ToList();
        return missing.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(missing.Select(folder => $"the folder to watch {folder} does not exist: make it, or give another after 'run'"));
    }
}
