using System.Security.Cryptography;
using System.Text;
using GraphBuilder.Extraction.Knowledge.Seeds;

namespace GraphBuilder.Extraction.Knowledge;

/// <summary>
/// Reads seed folders: every <c>.yaml</c> and <c>.yml</c> file beneath them, whatever its name, since each says by its sections what it
/// holds. A later folder adds to the earlier ones and overrides what has the same id.
/// </summary>
public static class KnowledgeLoader
{
    /// <summary>Reads the folders in their order.</summary>
    /// <exception cref="KnowledgeException">A folder is missing or files have mistakes; the message lists all of them.</exception>
    public static KnowledgeBase Load(params IEnumerable<string> folders)
    {
        var problems = new Problems();
        var files = folders.SelectMany((folder, i) => FilesOf(folder, problems).Select(path => (Path: path, Folder: i)))
            .AsParallel().AsOrdered().Select(f => (File: SeedFile.Read(f.Path), f.Folder)).ToArray();
        foreach (var (file, _) in files)
        {
            problems.AddRange(file.Problems);
        }

        var knowledge = new SeedReader(problems).Read(files) with { Fingerprint = FingerprintOf(files.Select(f => f.File)) };
        problems.ThrowIfAny();
        return knowledge;
    }

    private static IEnumerable<string> FilesOf(string folder, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(new Origin(folder, 1), "there is no such folder of seeds", "give a folder that holds .yaml files");
            return [];
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(p => p.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || p.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            .Where(p => !IsOfSources(Path.GetRelativePath(folder, p)))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>What sources know of scraping noise lies beside the knowledge, in <c>sources/</c>; they read it themselves.</summary>
    private static bool IsOfSources(string path) => path.StartsWith("sources" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string FingerprintOf(IEnumerable<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file.Path)));
            hash.AppendData(SHA256.HashData(file.Bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
