using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>Uyghur writes i with a letter that Arabic has for another sound; it is told by the letters that only Uyghur has.</summary>
internal static class UyghurLetters
{
    private static readonly string Own = string.Concat(Table.Rows("PersonalNames/Letters/uyghur.tsv").Select(row => row[0]));

    public static bool Has(string text) => text.AsSpan().ContainsAny(Own);

    public static string Read(string text) => Has(text) ? text.Replace('ى', 'ی') : text;
}
