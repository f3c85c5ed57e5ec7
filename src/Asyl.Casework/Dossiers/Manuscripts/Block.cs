namespace Asyl.Casework.Dossiers.Manuscripts;

/// <summary>What stands under one another on a page. A kind says how it looks: a word that style sheets know, empty for what has no looks of its own.</summary>
public abstract record Block
{
    internal abstract Block Mapped(Func<Run, Run> change);
}

public sealed record Paragraph(string Kind, Line Line) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { Line = Line.Mapped(change) };
}

/// <summary>Blocks under a heading.</summary>
/// <param name="Level">3 under a chapter, 4 under that.</param>
/// <param name="Id">What links name it by; may be empty.</param>
public sealed record Part(int Level, string Id, string Kind, Line Heading, IReadOnlyList<Block> Blocks) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { Heading = Heading.Mapped(change), Blocks = Blocks.Mapped(change) };
}

public sealed record Listing(string Kind, bool IsNumbered, IReadOnlyList<Item> Items) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { Items = [.. Items.Select(item => item with { Line = item.Line.Mapped(change), Below = item.Below.Mapped(change) })] };
}

public sealed record Item(string Kind, Line Line, IReadOnlyList<Block> Below)
{
    public static Item Of(Line line) => new("", line, []);
}

/// <summary>Rows whose first cell names them.</summary>
public sealed record Table(string Kind, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { Rows = [.. Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell.Mapped(change))] })] };
}

/// <param name="Cells">One a column, each of one block or more.</param>
public sealed record Row(string Id, string Kind, IReadOnlyList<IReadOnlyList<Block>> Cells);

/// <summary>Labels with what they say, such as the fields of a source.</summary>
public sealed record Fields(string Kind, IReadOnlyList<Field> All) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { All = [.. All.Select(field => field with { Value = field.Value.Mapped(change) })] };
}

public sealed record Field(Line Label, Line Value);

/// <summary>Parts beside one another, none before the other.</summary>
public sealed record Sides(IReadOnlyList<Part> All) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this with { All = [.. All.Select(side => (Part)side.Mapped(change))] };
}

/// <summary>A figure as SVG, for formats that draw. What it shows stands in words beside it.</summary>
/// <param name="Draw">The figure as HTML; enters what every text is put through before it is fitted to its room.</param>
public sealed record Drawing(Func<Func<string, string>, string> Draw) : Block
{
    internal override Block Mapped(Func<Run, Run> change) => new Drawing(later => Draw(text => later(((Plain)change(new Plain(text))).Text)));
}

/// <summary>The notes, all of them, where a format does not set each at the foot of its page.</summary>
public sealed record Notes : Block
{
    internal override Block Mapped(Func<Run, Run> change) => this;
}

internal static class Blocks
{
    public static IReadOnlyList<Block> Mapped(this IReadOnlyList<Block> blocks, Func<Run, Run> change) => [.. blocks.Select(block => block.Mapped(change))];
}
