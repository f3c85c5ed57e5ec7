using Asyl.Casework.People;

namespace Asyl.Casework.Tests.People;

public sealed class NameRollTests
{
    private static readonly Person Aygozel = Someone("p1", "Aygozel Rejepova", "Aigozel Redzhepova");
    private static readonly Person Ismoil = Someone("p2", "Ismoil Haqberdizoda");

    [Fact]
    public void Everybody_is_found_by_every_spelling_once()
    {
        var book = new Casebook { People = [Aygozel, Ismoil] };
        NameSearch.In(book, "Aygozel Rejepova").ShouldHaveSingleItem().Person.ShouldBe(Aygozel);
        NameSearch.In(book, "Айгозель Реджепова").ShouldHaveSingleItem().Person.ShouldBe(Aygozel);
        NameSearch.In(book, "Haqberdizoda").ShouldHaveSingleItem().Person.ShouldBe(Ismoil);
        NameSearch.In(book, "Selin").ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_was_entered_by_hand_is_found_by_the_shown_name()
    {
        var book = new Casebook { People = [new Person { Id = "p3", Name = "Farid Mammadzoda" }] };
        NameSearch.In(book, "Farid Mamadzoda").ShouldHaveSingleItem();
        book.Find("Mammadzoda").ShouldHaveSingleItem();
    }

    [Fact]
    public void Who_comes_is_found_and_who_goes_is_not()
    {
        var roll = NameRoll.Of([Aygozel, Ismoil]);
        var other = Someone("p1", "Aygozel Rejepova");
        var after = roll.After([other, Someone("p3", "Selin Aydan")]);
        Found(after, "Aygozel Rejepova").ShouldHaveSingleItem().ShouldBeSameAs(other);
        Found(after, "Selin Aydan").ShouldHaveSingleItem();
        Found(after, "Ismoil Haqberdizoda").ShouldBeEmpty();
        Found(roll, "Ismoil Haqberdizoda").ShouldHaveSingleItem();
        Found(after.After([Ismoil]), "Ismoil Haqberdizoda").ShouldHaveSingleItem();
    }

    [Fact]
    public void Many_who_come_are_found_too()
    {
        var roll = NameRoll.Of([Aygozel]).After([Aygozel, .. Enumerable.Range(0, 700).Select(n => Someone($"q{n}", $"Selin {(char)('a' + (n % 26))}{(char)('a' + (n / 26))}ndan"))]);
        Found(roll, "Selin Abndan").ShouldNotBeEmpty();
        Found(roll, "Rejepova").ShouldHaveSingleItem();
    }

    private static Person[] Found(NameRoll roll, string name) => [.. roll.Find(name, 50).Select(found => found.Person).Distinct()];

    private static Person Someone(string id, params string[] names) =>
        new() { Id = id, Name = names[0], Names = [.. names.Select(name => new PersonName(name, "Latn", "en", ["r1"]))] };
}
