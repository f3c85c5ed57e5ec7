using Asyl.Accuracy.MainText;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Pages;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// The main text of web pages: the zones standfirst, dateline and body against the text by hand. Rules are written with the pages whose id begins
/// with an even digit in view; the others are held out, and known by their total alone. A peer's output is scored as well: its published figure
/// shows that the scoring is right.
/// </summary>
internal sealed class MainTextMeasure : IMeasure
{
    private const int Rounds = 3;

    public string Name => "main-text";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("main-text") is not { } folder)
            yield break;
        var pages = PageSet.Read(folder);
        var scores = pages.Select(page => (IsHeld: Convert.ToInt32(page.Id[..1], 16) % 2 == 1, Score: PageScore.Of(MainText(page.Html), page.Body))).ToList();
        var all = PageScore.Mean([.. scores.Select(page => page.Score)]);
        yield return new("main-text.f1", all.F1);
        yield return new("main-text.precision", all.Precision);
        yield return new("main-text.recall", all.Recall);
        if (scores.Exists(page => page.IsHeld))
            yield return new("main-text.f1-held", PageScore.Mean([.. scores.Where(page => page.IsHeld).Select(page => page.Score)]).F1);
        yield return new("main-text.ms", Milliseconds(pages), FigureKind.Speed);
        if (PageSet.Peer(folder, "trafilatura") is { Count: > 0 } peer)
            yield return new("main-text.peer-f1", PageScore.Mean([.. pages.Select(page => PageScore.Of(peer.GetValueOrDefault(page.Id, ""), page.Body))]).F1);
    }

    private static string MainText(byte[] html)
    {
        var page = HtmlPage.Read(html);
        return page is null ? "" : string.Join('\n', page.Layout.Zones
            .Where(zone => zone.Zone is Zone.Standfirst or Zone.Dateline or Zone.Body).Select(zone => zone.Span.In(page.Text)));
    }

    // Of the fastest round, bytes to zones. Time of the processor, so that what else runs on the machine does not count.
    private static double Milliseconds(IReadOnlyList<(string Id, byte[] Html, string Body)> pages)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var (_, html, _) in pages)
                HtmlPage.Read(html);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / pages.Count);
        }

        return best;
    }
}
