using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

/// <summary>What people know of an outlet, an organisation or a witness: shown, written or taken away.</summary>
internal static class SourceCommand
{
    public static Command Make()
    {
        var name = new Argument<string>("SOURCE") { Description = "The name of the outlet, organisation or witness, in quotation marks; initials do too." };
        var fields = new Argument<string[]>("FIELD=VALUE") { Description = "What to write: type, who, mandate, funding, method, motive, reliability, notes, assessed_by, assessed; nothing to show what is written.", Arity = ArgumentArity.ZeroOrMore };
        var remove = new Option<bool>("--remove") { Description = "Take what is written away; the record keeps it." };
        var command = new Command("source", "Show what is written of a source, or write it once for all cases.") { name, fields, remove };
        command.SetAction(parsed =>
        {
            using var desk = parsed.GetValue(fields) is { Length: > 0 } ? Desk.OpenOrMake(parsed) : Desk.Open(parsed);
            var (about, profiles) = (Pieces.Clean(parsed.GetValue(name)!).Trim(), desk.Workspace.Profiles(desk.Viewer));
            if (parsed.GetValue(remove))
                Remove(desk, Single(profiles, about) ?? throw new WorkspaceException("nothing is written of that source"));
            else if (parsed.GetValue(fields) is { Length: > 0 } words)
                Write(desk, about, Single(profiles, about), words);
            ProfileView.Write(Terminal.Out, about, desk.Workspace.Profiles(desk.Viewer).Named(about));
            return Exit.Done;
        });
        return command;
    }

    private static Paper? Single(SourceProfiles profiles, string about) => profiles.Named(about) switch
    {
        [] => null,
        [var only] => only,
        _ => throw new WorkspaceException("two compartments hold a profile of that source: name one with --compartment"),
    };

    private static void Remove(Desk desk, Paper profile) => desk.Workspace.Remove(desk.Viewer, profile.Id, profile.Version);

    private static void Write(Desk desk, string about, Paper? known, string[] words)
    {
        var fields = known is null
            ? new SortedDictionary<string, string>(StringComparer.Ordinal) { ["assessed_by"] = desk.Viewer.Name, ["assessed"] = $"{Today.Of(TimeProvider.System):yyyy-MM-dd}" }
            : new SortedDictionary<string, string>(known.Fields.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (field, value) in Fields.Of(words, "FIELD=VALUE, such as type=media; a name of several words stands in quotation marks"))
            fields[SourceProfiles.FieldNames.Contains(field, StringComparer.Ordinal) ? field : throw new WorkspaceException($"there is no field '{field}': expected {string.Join(", ", SourceProfiles.FieldNames)}")] = value;
        _ = known is null ? desk.Workspace.Write(desk.Viewer, SourceProfiles.Kind, about, fields) : desk.Workspace.Rewrite(desk.Viewer, known.Id, known.Version, fields);
    }
}
