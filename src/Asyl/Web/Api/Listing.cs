using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Asyl.Web.Api;

/// <summary>
/// Which rows of a list are asked for. The cursor is the key of the last row seen, not a number: rows that are added meanwhile shift nothing.
/// </summary>
internal sealed record Listing(int? Limit, string? Cursor)
{
    private const int Most = 200;

    private static readonly Comparer<string> FarthestFirst = Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a));

    /// <summary>Rows in order of their keys, where their order says nothing. The cursor stays good when its row is gone.</summary>
    public Answer ByKey<T>(IEnumerable<T> rows, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        var (after, nearest) = (After(), new PriorityQueue<T, string>(FarthestFirst));
        foreach (var row in rows)
        {
            var its = key(row);
            if (after is not null && string.CompareOrdinal(its, after) <= 0)
                continue;
            if (nearest.Count <= Count())
                nearest.Enqueue(row, its);
            else
                nearest.EnqueueDequeue(row, its);
        }

        var page = new List<T>();
        while (nearest.TryDequeue(out var row, out _))
            page.Add(row);
        page.Reverse();
        return Page(page, key, write);
    }

    /// <summary>Rows in an order of their own.</summary>
    /// <exception cref="Refused">The row of the cursor is gone: nobody can say what came after it.</exception>
    public Answer InOrder<T>(IReadOnlyList<T> rows, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        var from = 0;
        if (After() is { } after)
        {
            while (from < rows.Count && key(rows[from]) != after)
                from++;
            if (from++ == rows.Count)
                throw new Refused(StatusCodes.Status400BadRequest, "api.cursor");
        }

        return Page([.. rows.Skip(from).Take(Count() + 1)], key, write);
    }

    private Answer Page<T>(List<T> rows, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        var next = rows.Count > Count() ? WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(key(rows[Count() - 1]))) : null;
        return new Answer(Answer.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (var row in rows.Take(Count()))
                write(json, row);
            json.WriteEndArray();
            json.WriteString("next", next);
            json.WriteEndObject();
        }))
        { Next = next };
    }

    private int Count() => (Limit ?? Limits.Rows) is var count && count is >= 1 and <= Most ? count : throw new Refused(StatusCodes.Status400BadRequest, "api.limit");

    private string? After()
    {
        if (Cursor is null)
            return null;
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(Cursor));
        }
        catch (FormatException)
        {
            throw new Refused(StatusCodes.Status400BadRequest, "api.cursor");
        }
    }
}
