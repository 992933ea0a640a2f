using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Tests;

public sealed class WrongInputTests : SourceFixture
{
    [Fact]
    public async Task A_missing_path_is_named()
    {
        var failed = await ReadFailed(Path.Combine(Folder, "nothing.txt"));

        Assert.EndsWith("nothing.txt", failed.Origin, StringComparison.Ordinal);
        Assert.Contains("no such file or folder", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_without_an_extension_is_missing_and_not_of_an_unknown_kind() =>
        Assert.Contains("no such file or folder", (await ReadFailed(Path.Combine(Folder, "nothing"))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task An_empty_folder_says_what_to_put_in_it() =>
        Assert.Contains(".txt, .html or .jsonl", (await ReadFailed(Folder)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_of_other_files_holds_no_articles()
    {
        Write("image.png", [1, 2, 3]);

        Assert.Contains("holds no articles", (await ReadFailed(Folder)).Reason, StringComparison.Ordinal);
        Assert.Contains(Notices.Lines, line => line.Contains("left out 1 files", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_an_unknown_kind_is_read_only_where_its_format_is_given()
    {
        var path = Write("article.dat", "Peru recalled its envoy.");

        Assert.Contains("name in .txt", (await ReadFailed(path)).Reason, StringComparison.Ordinal);
        Assert.IsType<SourceItem.Read>(Assert.Single(await ReadAll(path, SourceFormat.Text)));
    }

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.html")]
    [InlineData("article.jsonl")]
    public async Task A_binary_file_is_no_text_whatever_its_name(string name)
    {
        var random = new byte[5_000];
        new Random(4).NextBytes(random);

        Assert.Contains("binary", (await ReadFailed(Write(name, random))).Reason, StringComparison.Ordinal);
        Assert.Contains("PDF", (await ReadFailed(Write(name, [.. "%PDF-1.7\n"u8, .. random]))).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.html")]
    [InlineData("article.jsonl")]
    public async Task An_empty_file_is_empty(string name)
    {
        Assert.Contains("is empty", (await ReadFailed(Write(name, ""))).Reason, StringComparison.Ordinal);
        Assert.Contains("is empty", (await ReadFailed(Write(name, " \n\n"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_noise_alone_holds_no_article() =>
        Assert.Contains("no article", (await ReadFailed(Write("article.txt", "ARTICLE AD BOX\n\nSubscribe now\n"))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("La ministra de Asuntos Exteriores rechazó el martes la oferta del Gobierno peruano y aseguró que su país no aceptará amenazas de nadie. El presidente, que se reunió con los embajadores en la capital, pidió calma a los ciudadanos y anunció que las conversaciones seguirán la semana que viene.")]
    [InlineData("De minister van Buitenlandse Zaken heeft het aanbod van de Peruaanse regering dinsdag verworpen en zei dat haar land geen bedreigingen zal aanvaarden. De president sprak met de ambassadeurs in de hoofdstad en riep de burgers op kalm te blijven, terwijl de gesprekken volgende week verdergaan in Lima.")]
    [InlineData("Dışişleri bakanı salı günü Peru hükümetinin teklifini reddetti ve ülkesinin hiçbir tehdidi kabul etmeyeceğini söyledi. Başkentte büyükelçilerle görüşen cumhurbaşkanı vatandaşlara sakin olma çağrısı yaptı ve görüşmelerin gelecek hafta devam edeceğini duyurdu. Muhalefet partileri ise açıklamayı yetersiz buldu ve meclisi göreve çağırdı.")]
    [InlineData("Die Außenministerin wies das Angebot der peruanischen Regierung am Dienstag zurück und sagte, ihr Land werde keine Drohungen hinnehmen. Der Präsident, der in der Hauptstadt die Botschafter traf, rief die Bürger zur Ruhe auf und kündigte an, dass die Gespräche in der kommenden Woche weitergehen.")]
    [InlineData("Министр иностранных дел во вторник отклонила предложение правительства Перу и заявила, что угроз не примет.")]
    [InlineData("رفضت وزيرة الخارجية يوم الثلاثاء عرض حكومة بيرو وقالت إن بلادها لن تقبل التهديدات من أحد.")]
    public async Task A_text_that_is_not_english_is_refused(string text) =>
        Assert.Contains("English", (await ReadFailed(Write("article.txt", text))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_short_text_is_given_the_benefit_of_the_doubt() =>
        Assert.Equal("Tehran summons Pezeshkian, Araghchi.", (await ReadText("Tehran summons Pezeshkian, Araghchi.")).Text);

    [Fact]
    public async Task Every_language_is_read_where_that_is_asked_for()
    {
        Options.MinEnglishShare = 0;
        await ReadText("Министр иностранных дел во вторник отклонила предложение правительства Перу и заявила, что угроз не примет.");
    }

    [Theory]
    [InlineData("article.txt")]
    [InlineData("article.html")]
    [InlineData("article.jsonl")]
    public async Task An_article_of_5_MB_is_refused_quickly(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 5_000_000; i++)
        {
            text.Append($"For the {i}th time the minister of Peru met the president of Chile in Lima, and she rejected his offer.").Append(name.EndsWith("html", StringComparison.Ordinal) ? "</p><p>" : name.EndsWith("txt", StringComparison.Ordinal) ? "\n\n" : "\\n\\n");
        }

        var path = Write(name, name switch
        {
            "article.html" => $"<html><body><article><h1>Title</h1><p>{text}</p></article></body></html>",
            "article.jsonl" => $"{{\"text\": \"{text}\"}}",
            _ => text.ToString(),
        });
        var watch = Stopwatch.StartNew();

        Assert.Contains("Sources:MaxTextLength", (await ReadFailed(path)).Reason, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Fact]
    public async Task A_file_that_is_too_large_to_be_an_article_is_not_read()
    {
        Options.MaxFileBytes = 10_000;

        Assert.Contains("10,000 bytes", (await ReadFailed(Write("article.txt", new string('x', 20_000)))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_says_so()
    {
        if (OperatingSystem.IsWindows() || (Environment.IsPrivilegedProcess && !OperatingSystem.IsLinux()))
        {
            Assert.Skip("this user may read every file");
            return;
        }

        var path = Write("article.txt", "Peru recalled its envoy.");
        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Contains("permissions", (await WithoutPrivileges(() => ReadFailed(path))).Reason, StringComparison.Ordinal);
    }

    // Who runs as root, as in containers, may read everything; this thread is another user for the file system while it opens the file.
    private static Task<SourceItem.Failed> WithoutPrivileges(Func<Task<SourceItem.Failed>> read)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return read();
        }

        const int Nobody = 65534;
        var before = SetFileSystemUser(Nobody);
        try
        {
            return read();
        }
        finally
        {
            _ = SetFileSystemUser(before);
        }
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileSystemUser(int user);

    [Fact]
    public async Task A_file_that_another_program_holds_may_be_read_later()
    {
        var path = Write("article.txt", "Peru recalled its envoy.");
        await using var held = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.True((await ReadFailed(path)).MayPass);
    }

    [Fact]
    public async Task One_bad_article_does_not_end_the_stream()
    {
        Write("a.txt", "Peru recalled its envoy.");
        Write("b.txt", [0, 1, 2, 3]);
        Write("c.txt", "");
        Write("d/e.txt", "Chile protested.");

        var items = await ReadAll(Folder);

        Assert.Equal([true, false, false, true], items.Select(item => item is SourceItem.Read));
    }

    [Fact]
    public async Task Links_that_lead_in_circles_end()
    {
        Write("a/one.txt", "Peru recalled its envoy.");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a", "loop"), Folder);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a", "self"), Path.Combine(Folder, "a", "self"));
        File.CreateSymbolicLink(Path.Combine(Folder, "broken.txt"), Path.Combine(Folder, "nowhere.txt"));

        var items = await ReadAll(Folder);

        Assert.Equal("Peru recalled its envoy.", Assert.Single(items.OfType<SourceItem.Read>()).Article.Text);
        Assert.Contains("link to a file that does not exist", Assert.Single(items.OfType<SourceItem.Failed>(), failed => failed.Origin.EndsWith("broken.txt", StringComparison.Ordinal)).Reason, StringComparison.Ordinal);
    }
}
