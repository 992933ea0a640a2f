using GraphBuilder.Articles;

namespace GraphBuilder.Sources.Tests;

public sealed class HtmlArticleTests : SourceFixture
{
    private const string First = "Peru recalled its envoy to Chile on Tuesday after a week of quarrels about fishing rights in the Pacific.";
    private const string Second = "Chile's foreign minister, Ana Soto, rejected the move & said \"nobody\" in Santiago had threatened Lima.";
    private const string Third = "The two governments agreed to meet in Quito on Friday, an official of Ecuador's foreign ministry said.";

    private static readonly string[] Whole = ["Peru recalls its envoy", First, Second, Third];

    [Fact]
    public async Task A_modern_page_gives_its_article_and_what_its_metadata_say()
    {
        var article = await ReadPage(
            $$"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Peru recalls its envoy | Harbour Wire</title>
            <link rel="canonical" href="https://www.harbourwire.example/world/peru-envoy/?utm_campaign=x">
            <meta property="og:site_name" content="Harbour Wire"><meta property="og:title" content="Peru recalls its envoy - Harbour Wire">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Peru recalls its envoy",
              "datePublished":"2026-02-03T22:10:00-05:00","dateModified":"2026-02-05","publisher":{"@type":"Organization","name":"Harbour Wire"} } ] }</script>
            </head><body class="has-sidebar">
            <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
            <div id="cookie-banner"><p>We and our partners use cookies to make this site work for you and to sell advertising.</p></div>
            <main><article>
              <h1>Peru recalls its envoy</h1>
              <div class="article-meta"><span class="byline">By Jane Doe</span> <time datetime="2026-02-03">Feb. 3, 2026</time></div>
              <div class="share-tools"><a href="#">Facebook</a><a href="#">X</a></div>
              <figure><img src="a.jpg"><figcaption>A fishing boat off Callao, Peru, on Monday, before the quarrel began. (AP Photo/Some Name)</figcaption></figure>
              <p>{{First}}</p>
              <div class="ad-slot">Advertisement</div>
              <p>Chile&rsquo;s is not here.</p>
              <p>Chile's foreign minister, <a href="/soto">Ana Soto</a>, rejected the move &amp; said &quot;nobody&quot; in Santiago had threatened Lima.</p>
              <p><strong>READ MORE: </strong><a href="/x">Ten things to know about fish</a></p>
              <aside class="related"><h3>Related</h3><ul><li><a href="/1">Envoy leaves</a></li></ul></aside>
              <p>{{Third}}</p>
              <div class="newsletter-signup"><p>Sign up to our newsletter and get the news of the world in your inbox every morning, free of charge.</p></div>
            </article></main>
            <section id="comments"><p>This is the worst government that this country has had in all the years that I have lived here.</p></section>
            <footer><p>© 2026 Harbour Wire. All rights reserved.</p></footer></body></html>
            """);

        Assert.Equal(["Peru recalls its envoy", First, "Chile’s is not here.", Second, Third], Paragraphs(article));
        Assert.Equal("Peru recalls its envoy", article.Title);
        Assert.Equal("Harbour Wire", article.Outlet);
        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
        Assert.Equal("https://www.harbourwire.example/world/peru-envoy", article.Url);
        Assert.Equal("article/harbourwire.example/world/peru-envoy", article.Id.Value);
    }

    [Fact]
    public async Task A_page_of_divs_without_any_marks_is_found_by_where_its_text_lies()
    {
        var article = await ReadPage(
            $"""
            <html><head><title>Peru recalls its envoy - The Coast</title><meta name="date" content="3 February 2026"></head><body>
            <div id="top"><a href="/">Home</a> | <a href="/w">World</a> | <a href="/s">Sport</a></div>
            <div id="page"><div id="left"><div><a href="/1">Mayor opens bridge over the river</a></div><div><a href="/2">Rain expected on the whole coast today</a></div></div>
            <div id="middle"><h1>Peru recalls its envoy</h1><div class="text"><p>{First}</p><p>{Second}</p></div><div class="text"><p>{Third}</p></div></div>
            </div></body></html>
            """);

        Assert.Equal(Whole, Paragraphs(article));
        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
    }

    [Fact]
    public async Task An_old_page_of_tables_and_line_breaks_is_read_paragraph_by_paragraph()
    {
        var article = await ReadPage(
            $"""
            <HTML><HEAD><TITLE>Peru recalls its envoy</TITLE></HEAD><BODY BGCOLOR=white><TABLE><TR><TD WIDTH=120><A HREF="/">Home</A><BR><A HREF="/n">News</A></TD>
            <TD><FONT SIZE=5><B>Peru recalls its envoy</B></FONT><BR><BR>
            {First}<BR><BR>
            Chile's foreign minister, <I>Ana Soto</I>, rejected the move &amp; said "nobody" in
            Santiago had threatened Lima.<BR>&nbsp;<BR>{Third}
            <BR><BR><FONT SIZE=1>Copyright 2003 The Coast</FONT></TD></TR></TABLE></BODY></HTML>
            """);

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task A_page_wrapped_into_a_form_keeps_its_text()
    {
        var article = await ReadPage($"<html><head><title>Peru recalls its envoy</title></head><body><form id='search-form'><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div></form></body></html>");

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task A_name_that_every_paragraph_bears_says_nothing()
    {
        var article = await ReadPage(
            $"""
            <html><head><title>Peru recalls its envoy</title></head><body><div class="video-page has-sidebar">
            <p class="text ad-free">{First}</p><p class="text ad-free">{Second}</p><p class="text ad-free">{Third}</p><p class="ad-box">Buy two boats and get the third one for nothing, only this week.</p>
            </div></body></html>
            """);

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task Elements_of_a_sites_own_do_not_tear_sentences_apart()
    {
        var article = await ReadPage(
            $"""
            <html><head><title>Peru recalls its envoy</title></head><body><story-page><story-text><p>Peru <x-term>recalled</x-term> its envoy to <x-place>Chile</x-place> on Tuesday after a week of quarrels about fishing rights in the Pacific.</p>
            <p>{Second}</p><p>{Third}</p></story-text></story-page></body></html>
            """);

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task A_blog_like_page_with_teasers_of_other_articles_gives_its_own()
    {
        var teasers = string.Concat(Enumerable.Range(1, 3).Select(i => $"<article class='card'><h3><a href='/{i}'>Story {i}</a></h3><p>Something else happened in a place far away on day {i}, sources said.</p></article>"));
        var article = await ReadPage(
            $"""
            <html><head><title>Peru recalls its envoy</title></head><body><div class="layout"><div class="post"><h2>Peru recalls its envoy</h2><p>{First}</p><p>{Second}</p><blockquote>{Third}</blockquote></div>
            <div class="more"><h2>Elsewhere</h2>{teasers}</div></div></body></html>
            """);

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task A_date_of_today_above_the_article_is_not_its_date()
    {
        var article = await ReadPage($"<html><head><title>Peru recalls its envoy</title></head><body><div><time datetime='2026-03-01'>Today</time></div><article><time datetime='2026-02-03'>3 February</time><p>{First}</p><p>{Third}</p></article></body></html>");

        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
    }

    [Fact]
    public async Task A_page_made_by_scripts_is_read_from_what_it_says_for_machines()
    {
        var article = await ReadPage(
            $$"""
            <html><head><title>x</title><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Peru recalls its envoy","articleBody":"{{First}}\n\n{{Third}}" }]</script></head>
            <body><div id="root"></div></body></html>
            """);

        Assert.Equal(["Peru recalls its envoy", First, Third], Paragraphs(article));
        Assert.Empty(article.Source!.Pieces);
    }

    [Theory]
    [InlineData("""<meta property="article:published_time" content="2026-02-03T10:00:00Z">""")]
    [InlineData("""<meta itemprop="datePublished" content="2026-02-03">""")]
    [InlineData("""<meta name="pubdate" content="Tue, 03 Feb 2026 10:00:00 GMT">""")]
    [InlineData("""<meta name="DC.date.issued" content="2026-02-03">""")]
    [InlineData("""<meta name="parsely-pub-date" content="2026-02-03T10:00:00+03:00">""")]
    [InlineData("""<script type="application/ld+json">{"@type":"ReportageNewsArticle","datePublished":"2026-02-03"}</script>""")]
    [InlineData("""<link rel="canonical" href="https://coast.example/2026/02/03/peru-envoy">""")]
    [InlineData("", """<p class="when"><time datetime="2026-02-03T10:00">Tuesday</time></p>""")]
    [InlineData("", """<p>Published: February 3, 2026</p>""")]
    public async Task The_date_is_found_wherever_pages_put_it(string head, string body = "")
    {
        var article = await ReadPage($"<html><head><title>Peru recalls its envoy</title>{head}</head><body><article><h1>Peru recalls its envoy</h1>{body}<p>{First}</p><p>{Third}</p></article></body></html>");

        Assert.Equal(new DateOnly(2026, 2, 3), article.Published);
    }

    [Theory]
    [InlineData("Peru recalls its envoy | The Coast", "")]
    [InlineData("Peru recalls its envoy - World - The Coast", "<h1>Peru recalls its envoy</h1>")]
    [InlineData("Peru recalls its envoy – The Coast", "<meta property='og:site_name' content='The Coast'>")]
    [InlineData("The Coast - Peru recalls its envoy", "<h1>The Coast</h1><h1>Peru recalls its envoy</h1>")]
    [InlineData("The Coast - Peru recalls its envoy", "<meta property='og:site_name' content='The Coast'><h1>The Coast</h1>")]
    [InlineData("The Coast", "<meta property='og:title' content='Peru recalls its envoy'>")]

    public async Task The_title_comes_without_the_name_of_the_site(string title, string more) =>
        Assert.Equal("Peru recalls its envoy", (await ReadPage($"<html><head><title>{title}</title></head><body>{more}<article><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>")).Title);

    [Fact]
    public async Task A_headline_with_a_dash_keeps_it() =>
        Assert.Equal("Fish - and little else", (await ReadPage($"<html><head><title>Fish - and little else</title></head><body><article><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>")).Title);

    [Theory]
    [InlineData("<!-- saved from url=(0042)https://coast.example/news/peru-envoy -->", "https://coast.example/news/peru-envoy")]
    [InlineData("<meta property='og:url' content='https://coast.example/news/peru-envoy'><link rel=canonical href='/news/peru-envoy-2'>", "https://coast.example/news/peru-envoy-2")]
    [InlineData("<link rel=canonical href='https://coast.example/'><meta property='og:url' content='https://coast.example/news/peru-envoy#top'>", "https://coast.example/news/peru-envoy")]
    public async Task The_address_is_the_one_that_names_the_article(string head, string url)
    {
        var article = await ReadPage($"{(head.StartsWith("<!", StringComparison.Ordinal) ? head : "")}<html><head>{head}<title>Peru recalls its envoy</title></head><body><article><p>{First}</p><p>{Second}</p><p>{Third}</p></article></body></html>");

        Assert.Equal(url, article.Url);
        Assert.Equal("coast.example", article.Outlet);
    }

    [Fact]
    public async Task A_listing_is_no_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 9).Select(i => $"<article><h3><a href='/{i}'>Story number {i} of this fine day</a></h3><p>{First}</p></article>"));

        Assert.Contains("lists 9 others", (await ReadFailed(Write("page.html", $"<html><head><title>News</title></head><body><main>{teasers}</main></body></html>"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_page_is_no_article() =>
        Assert.Contains("log in", (await ReadFailed(Write("page.html", "<html><body><h1>Welcome</h1><p>Please enter your name and your password to read this article and all others.</p><form><input name=u><input type=password></form></body></html>"))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_of_links_is_no_article() =>
        Assert.Contains("no article", (await ReadFailed(Write("page.html", "<html><body><ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul></body></html>"))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_nested_thousands_deep_is_read()
    {
        var article = await ReadPage($"<html><head><title>Peru recalls its envoy</title></head><body>{string.Concat(Enumerable.Repeat("<div>", 2_000))}<p>{First}</p><p>{Second}</p><p>{Third}</p></body></html>");

        Assert.Equal(Whole, Paragraphs(article));
    }

    [Fact]
    public async Task The_source_map_points_at_the_letters_of_the_page()
    {
        var source = $"<html><head><title>t</title></head>\r\n<body><article><h1>Peru&#32;recalls its envoy</h1>\r\n<p>Chile&rsquo;s&nbsp;minister met <b>Ana\r\nSoto</b>&#8212;on&ampMonday &lt;not&gt; & Tuesday.<!-- no --> {First}</p><p>{Second}</p><p>{Third}</p></article></body></html>";
        var article = await ReadPage(source);

        AssertMapIsExact(article, source);
        Assert.Contains("Chile’s minister met Ana Soto—on&Monday <not> & Tuesday.", article.Text, StringComparison.Ordinal);
        foreach (var word in new[] { "recalls", "minister", "Soto", "Monday", "not", "Tuesday", "Quito" })
        {
            var at = article.Text.IndexOf(word, StringComparison.Ordinal);
            Assert.Equal(word, article.Source!.ToOriginal(new Documents.TextSpan(at, at + word.Length)).Of(source));
        }

        Assert.True(article.Source!.Pieces.Sum(piece => piece.Length) > 0.95 * article.Text.Length);
    }

    private Task<Article> ReadPage(string html) => ReadOne(Write("page.html", html));
}
