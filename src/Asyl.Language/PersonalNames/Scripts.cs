namespace Asyl.Language.PersonalNames;

/// <summary>The script a name is written in, by its first letter (ISO 15924).</summary>
public static class Scripts
{
    public static string Of(string name) => Of(name.FirstOrDefault(char.IsLetter));

    public static string Of(char letter) => letter switch
    {
        '\0' => "Zyyy",
        <= 'ɏ' or (>= 'Ḁ' and <= 'ỿ') => "Latn",
        >= 'Ͱ' and <= 'Ͽ' => "Grek",
        >= 'Ѐ' and <= 'ԯ' => "Cyrl",
        >= 'Ա' and <= '֏' => "Armn",
        >= '֐' and <= '׿' => "Hebr",
        >= '؀' and <= 'ݿ' => "Arab",
        >= 'ሀ' and <= '፿' => "Ethi",
        >= 'Ⴀ' and <= 'ჿ' => "Geor",
        >= '぀' and <= 'ヿ' => "Jpan",
        >= '가' and <= '힯' => "Kore",
        >= '㐀' and <= '鿿' => "Hani",
        _ => "Zzzz",
    };
}
