using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Maps;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>Where everything of a map stands: no label lies on another, on a mark, or outside the map; what finds no room is left out, as the table beside has it.</summary>
internal sealed class MapLayout
{
    private const double LetterHeight = 14;
    private const double MarkSize = 13;
    private static readonly double[] Distances = [9, 20, 34, 52, 74];
    private static readonly (double X, double Y)[] Sides = [(1, 0), (-1, 0), (.8, -.8), (.8, .8), (-.8, -.8), (-.8, .8), (0, -1), (0, 1)];

    private readonly Dictionary<MapMark, Box> boxes = [];
    private readonly List<MapLabel> labels = [];
    private readonly List<(MapLeg Leg, Curve Curve)> legs = [];
    private readonly List<(double X, double Y)> ways = [];

    public MapLayout(JourneyPlan plan)
    {
        View = MapView.Of([.. plan.Marks.SelectMany(Reach)]);
        Lands = Land.In(View);
        var (towns, whole) = (plan.Marks.Where(mark => mark.Point is not null).ToList(), plan.Marks.Where(mark => mark.Point is null).ToList());
        foreach (var (mark, (x, y)) in towns.Select(mark => (mark, View.Project(mark.Point!.Value))))
            boxes.Add(mark, Box.Around(x, y, MarkSize, MarkSize));
        whole.ForEach(Country);
        Draw(plan.Legs);
        towns.ForEach(Town);
        Names([.. towns.Select(mark => mark.Country)], [.. whole.Select(mark => mark.Country)]);
    }

    public MapView View { get; }

    public IReadOnlyList<Land> Lands { get; }

    public IReadOnlyList<MapLabel> Labels => labels;

    public IReadOnlyList<(MapLeg Leg, Curve Curve)> Legs => legs;

    public IEnumerable<(MapMark Mark, (double X, double Y) At)> Towns => boxes.Where(box => box.Key.Point is not null).Select(box => (box.Key, box.Value.Middle));

    /// <summary>What of a mark must be seen: a town; of a country its largest piece, as far as that does not make all else small.</summary>
    private static IEnumerable<GeoPoint> Reach(MapMark mark)
    {
        if (mark.Point is { } point)
            return [point];
        var coast = CountryOutlines.Of(mark.Country)!.Largest.Outer;
        var (north, east) = ((coast.South + coast.North) / 2, (coast.West + coast.East) / 2);
        var (high, wide) = (Math.Min(9, (coast.North - coast.South) / 2), Math.Min(14, (coast.East - coast.West) / 2));
        return [new(north - high, east - wide), new(north + high, east + wide)];
    }

    /// <summary>A country's label is its mark; it stands where there is most room for it, rather on its own land.</summary>
    private void Country(MapMark mark)
    {
        var (width, land) = (LabelWidth(mark.Numbers, mark.Name), Lands.FirstOrDefault(land => land.Code == mark.Country));
        var box = land is null ? null : Room(land, width, mustFit: false);
        boxes.Add(mark, box ?? Box.Around(View.Project(Reach(mark).First()).X, View.Project(Reach(mark).First()).Y, 1, 1));
        if (box is { } free)
            labels.Add(new(mark.Numbers, mark.Name, free, null, "country told"));
    }

    private void Draw(IReadOnlyList<MapLeg> all)
    {
        foreach (var leg in all)
        {
            if (Curve.Between(boxes[leg.From].Middle, boxes[leg.To].Middle).Outside(boxes[leg.From], boxes[leg.To]) is { } curve)
                legs.Add((leg, curve));
        }

        ways.AddRange(legs.SelectMany(leg => leg.Curve.Points));
    }

    private void Town(MapMark mark)
    {
        var full = Beside(mark, mark.Numbers, mark.Name);
        if ((full ?? (mark.Numbers.Length > 0 ? Beside(mark, mark.Numbers, "") : null)) is { } label)
            labels.Add(label);
    }

    private MapLabel? Beside(MapMark mark, string numbers, string name)
    {
        var ((x, y), width) = (boxes[mark].Middle, LabelWidth(numbers, name));
        return Distances.SelectMany((distance, ring) => Sides.Select((side, order) => (Box: At(distance, side), Ring: ring, Cost: (ring * 14) + order)))
            .Where(one => IsFree(one.Box, mark)).OrderBy(one => one.Cost + Crossed(one.Box))
            .Select(one => new MapLabel(numbers, name, one.Box, one.Ring > 1 ? (x, y) : null, $"town {mark.Look}")).FirstOrDefault();

        Box At(double distance, (double X, double Y) side)
        {
            var (left, top) = (x + (distance * side.X) - (width * (1 - Math.Sign(side.X)) / 2), y + (distance * side.Y) - (LetterHeight * (1 - Math.Sign(side.Y)) / 2));
            return new(left, top, left + width, top + LetterHeight);
        }
    }

    /// <param name="told">Countries in which a town is drawn: their names come first.</param>
    /// <param name="named">Countries whose names stand there already.</param>
    private void Names(HashSet<string> told, HashSet<string> named)
    {
        foreach (var land in Lands.Where(land => land.Code.Length > 0 && !named.Contains(land.Code)).OrderByDescending(land => told.Contains(land.Code)).ThenByDescending(land => land.Visible))
            Name(land, told.Contains(land.Code));
    }

    private void Name(Land land, bool isTold)
    {
        var name = Strings.Country(land.Code);
        if (land.Visible > (isTold ? 60 : 900) && Room(land, Lettering.Width(name) + 6, mustFit: !isTold) is { } box)
            labels.Add(new("", name, box, null, isTold ? "country" : "country other"));
    }

    /// <summary>The free place on a country that is nearest to its middle, rather one that no leg crosses and that its words do not leave; null where there is none.</summary>
    private Box? Room(Land land, double width, bool mustFit)
    {
        var (left, right) = (Math.Max(0, land.Coast.Min(point => point.X)), Math.Min(MapView.Width, land.Coast.Max(point => point.X)));
        var (top, bottom) = (Math.Max(0, land.Coast.Min(point => point.Y)), Math.Min(View.Height, land.Coast.Max(point => point.Y)));
        if (mustFit && width > right - left)
            return null;
        var free = from column in Enumerable.Range(1, 11)
                   from row in Enumerable.Range(1, 9)
                   let box = Box.Around(left + ((right - left) * column / 12), top + ((bottom - top) * row / 10), width, LetterHeight)
                   orderby Math.Abs(column - 6) + Math.Abs(row - 5)
                   where IsFree(box, null) && land.Contains(box.Middle)
                   select (Box?)box;
        return free.FirstOrDefault(box => Crossed(box!.Value) == 0 && Fits(box.Value)) ?? free.FirstOrDefault(box => Fits(box!.Value))
            ?? (mustFit ? null : free.FirstOrDefault(box => Crossed(box!.Value) == 0) ?? free.FirstOrDefault());

        bool Fits(Box box) => Ends(box).All(land.Contains);
    }

    private static IEnumerable<(double X, double Y)> Ends(Box box) => [(box.Left, box.Top), (box.Right, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom)];

    private bool IsFree(Box box, MapMark? own) =>
        box.Left > 3 && box.Top > 3 && box.Right < MapView.Width - 3 && box.Bottom < View.Height - 3
        && !labels.Exists(label => label.Box.Overlaps(box)) && !boxes.Any(mark => mark.Key != own && mark.Value.Overlaps(box));

    private int Crossed(Box box) => ways.Count(box.Contains) * 8;

    private static double LabelWidth(string numbers, string name) => ((Lettering.Width(numbers) + Lettering.Width(name)) * 1.05) + (numbers.Length > 0 && name.Length > 0 ? 5 : 0) + 6;
}
