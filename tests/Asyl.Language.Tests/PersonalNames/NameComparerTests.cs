using Asyl.Language.PersonalNames;

namespace Asyl.Language.Tests.PersonalNames;

public sealed class NameComparerTests
{
    [Theory]
    [InlineData("Aygozel Rejepova", "Aigozel Redzhepova")]
    [InlineData("Aygozel Rejepova", "Aýgözel Rejepowa")]
    [InlineData("Aygözel Recepova", "Aygozel Rejepova")]
    [InlineData("Айгозель Реджепова", "Aygozel Rejepova")]
    [InlineData("Ismoil Haqberdizoda", "Ismail Khakberdizoda")]
    [InlineData("Ismoil Haqberdizoda", "HAKBERDIEV, Ismoil")]
    [InlineData("Serikbol Nurlanuly", "Serikbol Nurlan")]
    [InlineData("Gulnar Qaldybek", "Gulnar Kaldybekqyzy")]
    [InlineData("Céline Rochat-Burri", "Celine Rochat Burri")]
    [InlineData("Muhammad Yusuf", "Mohammed Yousef")]
    [InlineData("Ceyhun Qasımov", "Jeyhun Gasimov")]
    [InlineData("Қайрат Жұмабаев", "Kairat Zhumabayev")]
    [InlineData("Nguyen Thi Lan", "Thi Lan Nguyen")]
    [InlineData("Bolat Seitkhanuly", "Bolat Seitkhan")]
    [InlineData("Qanat Qurmanali", "Kanat Kurmanali")]
    [InlineData("Khamit Wais", "Hamit Uais")]
    [InlineData("Болатқа Сейтханға", "Bolat Seitkhan")]
    [InlineData("Нурланову Серику", "Serik Nurlanov")]
    [InlineData("Нурланов Серик Болатович", "Serik Nurlanov")]
    [InlineData("Reyhan Tursun", "热依汗·吐尔逊")]
    [InlineData("Рейхан Турсун", "热依汗·吐尔逊")]
    [InlineData("Gulmira Abdurahman", "古丽米拉·阿不都热合曼")]
    [InlineData("Gulmira Abdurahman", "Gulimila Abudureheman")]
    [InlineData("Reyhan Tursun", "رەيھان تۇرسۇن")]
    [InlineData("Yusuf Karim", "يوسف كريم")]
    [InlineData("Dr. Serik Nurlan", "Serik Nurlan")]
    [InlineData("NURLAN Serik", "Serik Nurlan")]
    public void Spellings_of_one_name_are_alike(string a, string b) => NameComparer.Compare(a, b).Kinship.ShouldBe(NameKinship.Alike);

    [Theory]
    [InlineData("Tesfalem Gebrehiwet", "Yonas Gebrehiwet")]
    [InlineData("Ismoil Haqberdizoda", "Rustam Khakberdizoda")]
    [InlineData("Ivan Petrov", "Ivana Petrova")]
    [InlineData("Abdullah Ahmed al-Hakim", "Abdullah Yahya al-Hakim")]
    public void A_family_name_with_another_given_name_is_another_person(string a, string b) =>
        NameComparer.Compare(a, b).Kinship.ShouldBe(NameKinship.OtherGiven);

    [Theory]
    [InlineData("Dilfuza Karimova", "Aygozel Rejepova")]
    [InlineData("Ivan Petrov", "Petr Ivanov")]
    [InlineData("Murat Demir", "Murat Yildiz")]
    public void Other_names_are_unrelated(string a, string b) => NameComparer.Compare(a, b).Kinship.ShouldBe(NameKinship.Unrelated);

    [Theory]
    [InlineData("Ardak Timryaeva", "Ардак Тимярова")]
    [InlineData("Bolat Seitkahnov", "Bolat Seitkhanov")]
    public void Letters_that_change_places_leave_names_alike_and_uncertain(string a, string b)
    {
        var likeness = NameComparer.Compare(a, b);
        likeness.Kinship.ShouldBe(NameKinship.Alike);
        likeness.Score.ShouldBeLessThan(0.95);
    }

    [Theory]
    [InlineData("С.Нурланов", "Serik Nurlanov", NameKinship.FamilyOnly)]
    [InlineData("热依汗", "Reyhan Tursun", NameKinship.GivenOnly)]
    [InlineData("Турсунға", "Reyhan Tursun", NameKinship.FamilyOnly)]
    public void A_part_is_known_across_scripts(string a, string b, NameKinship kinship) => NameComparer.Compare(a, b).Kinship.ShouldBe(kinship);

    [Theory]
    [InlineData("Gulmira Tursun", "热依汗·吐尔逊")]
    [InlineData("Болат Сейтхан", "Serik Seitkhan")]
    public void Another_given_name_is_another_person_in_any_script(string a, string b) =>
        NameComparer.Compare(a, b).Kinship.ShouldBeOneOf(NameKinship.OtherGiven, NameKinship.Unrelated);

    [Theory]
    [InlineData("Reyhan Tursun", "热依汗·吐尔逊")]
    [InlineData("Gulmira Abdurahman", "古丽米拉·阿不都热合曼")]
    [InlineData("Bolat Seitkhanuly", "Болат Сейтхан")]
    public void Alike_names_share_a_key(string a, string b) => PersonalName.Parse(a).Keys.Intersect(PersonalName.Parse(b).Keys).ShouldNotBeEmpty();

    [Fact]
    public void A_father_and_his_son_are_not_one_name() =>
        NameComparer.Compare("Omar bin Abdullah al-Hakim", "Abdullah bin Omar al-Hakim").Kinship.ShouldNotBe(NameKinship.Alike);

    [Theory]
    [InlineData("Gebrehiwot", "Tesfalem Gebrehiwet", NameKinship.FamilyOnly)]
    [InlineData("T. Gebrehiwot", "Tesfalem Gebrehiwet", NameKinship.FamilyOnly)]
    [InlineData("Tesfalem", "Tesfalem Gebrehiwet", NameKinship.GivenOnly)]
    public void A_part_of_a_name_is_known_as_a_part(string a, string b, NameKinship kinship) =>
        NameComparer.Compare(a, b).Kinship.ShouldBe(kinship);

    [Fact]
    public void A_score_comes_with_its_reasons_and_does_not_depend_on_the_order()
    {
        var there = NameComparer.Compare("Айгозель Реджепова", "Aygozel Rejepova");
        var back = NameComparer.Compare("Aygozel Rejepova", "Айгозель Реджепова");
        there.Because.ShouldNotBeEmpty();
        back.Score.ShouldBe(there.Score);
    }
}
