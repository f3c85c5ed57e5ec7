using Asyl.Speed.Generating;

namespace Asyl.Speed.Serving;

/// <summary>What somebody decides who works with a case: opens it, accepts and rejects what waits, undoes the last, enters a fact with a note. After each the page is asked for again.</summary>
internal sealed class DecidingMix(Client client, Dice dice)
{
    private const int Rounds = 3;

    private static readonly string[] Kinds = ["accept", "reject"];

    public async Task Decide(IReadOnlyList<string> cases, int many)
    {
        foreach (var one in dice.Shuffled(cases).Take(many))
            await Case(await client.Post("/cases", "/cases", ("person", one["/cases/".Length..]), ("name", "")));
    }

    private async Task Case(string address)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var kind in Kinds)
                await Event(address, kind);
        }

        var page = await Review(address);
        if (Links.Field(page, "act") is { Length: > 0 } last)
            await client.Post("/undo", "/undo", ("act", last), ("back", $"{address}/review"));
        await client.Post("/facts", "/facts", ("person", address["/cases/".Length..]), ("event", "detention"), ("date", $"2019-06-{dice.Between(10, 28)}"), ("note", "Told by telephone."));
        await client.Page("/cases/{case}", address);
    }

    private async Task Event(string address, string kind)
    {
        var page = await Review(address);
        if (Links.To(page, $"{address}/events/[^/?]+") is [var first, ..])
            await client.Post($"/cases/{{case}}/events/{{event}} ({kind})", first, ("kind", kind), ("seen", Links.Field(page, "seen")), ("back", $"{address}/review"));
    }

    private Task<string> Review(string address) => client.Page("/cases/{case}/review", $"{address}/review");
}
