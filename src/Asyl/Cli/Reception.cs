using System.Text.Json;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Events;
using Asyl.Casework.Intake;

namespace Asyl.Cli;

/// <summary>What became of files that are added: told as they come, counted at the end. Reports that say what others say are named; none is dropped.</summary>
internal sealed class Reception(Workspace workspace, Viewer viewer, IReadOnlyDictionary<string, string> source)
{
    private readonly List<Added> answers = [];
    private int told;

    public int ExitCode => Reports.Count == 0 ? Exit.NothingDone : answers.Count > Reports.Count ? Exit.DoneInPart : Exit.Done;

    private List<Added> Reports => [.. answers.Where(answer => answer.Received is ReceivedReport)];

    public void Take(Added answer)
    {
        answers.Add(answer);
        if (answer.Received is ReceivedReport report && source.Count > 0)
            workspace.GiveSource(viewer, report.Id, source);
    }

    /// <summary>Says what is to be said of the answers since the last time, and how many they are.</summary>
    public void Say()
    {
        var fresh = answers[told..];
        told = answers.Count;
        foreach (var answer in fresh)
        {
            if (answer.Received is Refused no)
                PlainText.Error($"{LooseReading.NameOf(no)}: not added: {no.Why}");
            else if (answer.Received is ReceivedReport { Kept.Remark: { Length: > 0 } remark } report)
                PlainText.Error($"{LooseReading.NameOf(report)}: added, but {remark}");
        }

        var names = fresh.Where(answer => answer.Received is ReceivedReport).GroupBy(answer => ((ReceivedReport)answer.Received).Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => LooseReading.NameOf(same.First().Received), StringComparer.Ordinal);
        foreach (var like in Alike(fresh))
            PlainText.Out($"{names[like.Report]}: {(like.IsSame ? $"the same words as report {like.Other}, in another file" : $"nearly the same as report {like.Other}")}");
        PlainText.Out(Summary(fresh));
    }

    public void Write(Utf8JsonWriter json)
    {
        var alike = Alike(answers).ToLookup(like => like.Report, StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var answer in answers)
            Write(json, answer, alike);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Added answer, ILookup<string, Likeness> alike)
    {
        var report = answer.Received as ReceivedReport;
        json.WriteStartObject();
        json.WriteString("file", answer.Received.File);
        json.WriteString("part", answer.Received.Part);
        json.WriteString("id", report?.Id ?? "");
        json.WriteBoolean("added", answer.IsNew);
        json.WriteNumber("receipts", answer.Receipts);
        json.WriteString("refused", (answer.Received as Refused)?.Why ?? "");
        json.WriteString("remark", report?.Kept.Remark ?? "");
        json.WriteStartArray("alike");
        foreach (var like in alike[report?.Id ?? ""])
        {
            json.WriteStartObject();
            json.WriteString("report", like.Other);
            json.WriteBoolean("same", like.IsSame);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IReadOnlyList<Likeness> Alike(List<Added> some) =>
        workspace.Alike(viewer, [.. some.Where(answer => answer.IsNew).Select(answer => ((ReceivedReport)answer.Received).Id)]);

    private static string Summary(List<Added> some)
    {
        var refused = some.Count(answer => answer.Received is Refused);
        var added = some.Count(answer => answer.IsNew);
        var again = some.Count - refused - added;
        return $"{added} {(added == 1 ? "report" : "reports")} added"
            + (again > 0 ? $", {again} already here (received once more)" : "")
            + (refused > 0 ? $", {refused} refused" : "") + ".";
    }
}
