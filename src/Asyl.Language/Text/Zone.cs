namespace Asyl.Language.Text;

/// <summary>What a part of a page is to its reader. Zones partition a kept text: every code unit lies in exactly one.</summary>
public enum Zone
{
    Body,
    Headline,
    Standfirst,
    Byline,
    Dateline,
    Caption,
    Related,
    Boilerplate,
    Frontmatter,
}
