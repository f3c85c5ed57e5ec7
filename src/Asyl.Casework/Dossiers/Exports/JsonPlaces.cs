using System.Text.Json;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Where the words of a kept text stand in its original: "pages" with their sizes, "places" with page and box, or a name.</summary>
internal static class JsonPlaces
{
    public static void Write(Utf8JsonWriter json, Places places)
    {
        if (places.Pages.Count > 0)
            json.Array("pages", places.Pages, WritePage);
        if (places.Marks.Count > 0)
            json.Array("places", places.Marks, WritePlace);
    }

    private static void WritePage(Utf8JsonWriter json, PageSize page)
    {
        json.WriteStartObject();
        json.WriteNumber("width", page.Width);
        json.WriteNumber("height", page.Height);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        if (place.Page > 0)
            json.WriteNumber("page", place.Page);
        if (place.Box is { } box)
            json.Box(box);
        if (place.Name.Length > 0)
            json.WriteString("name", place.Name);
        json.WriteEndObject();
    }
}
