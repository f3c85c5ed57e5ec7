using System.Text;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>The public code of a value of an enumeration: its name in snake_case.</summary>
public static class Codes
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var code = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
                code.Append('_');
            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
