namespace Asyl.Casework.Intake.Formats.Web;

/// <summary>What servers gave and where they sent to, out of the records of a web archive. Requests, visits that found nothing new, and notes are passed over.</summary>
internal static class WebArchive
{
    /// <param name="isWanted">Whether the body of a page is to be unpacked; of others only the address and the type are told.</param>
    public static IEnumerable<ArchivedPage> Pages(Stream archive, Opening opening, Func<ArchivedPage, bool> isWanted)
    {
        foreach (var (header, block) in WarcReader.Records(archive))
        {
            // WARC 1.0 was often written with the brackets that its grammar showed.
            var url = header["WARC-Target-URI"].Trim('<', '>');
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                continue;
            var page = header["WARC-Type"] switch
            {
                "response" => ServerAnswer.Read(url, header["WARC-Date"], block, opening, isWanted),
                "resource" => Resource(url, header, block, opening, isWanted),
                _ => null,
            };
            if (page is { Body: not { Length: 0 } } && block.Left > 0)
                throw WarcReader.Cut();
            if (page is not null)
                yield return page;
        }
    }

    private static ArchivedPage Resource(string url, HeaderBlock header, Stretch block, Opening opening, Func<ArchivedPage, bool> isWanted)
    {
        var (type, charset) = ServerAnswer.TypeOf(header["Content-Type"]);
        var page = new ArchivedPage(url, header["WARC-Date"], type, charset, "", []);
        return isWanted(page) ? page with { Body = opening.Unpack(block) } : page;
    }
}
