using Asyl.Casework.Reading.Triggers.Learned;
using Asyl.Language.Model;
using Asyl.Training;
using Asyl.Training.Events;

namespace Asyl.Accuracy.Tests.Training;

public sealed class EventTrainingTests
{
    [Fact]
    public void Marks_are_taken_out_of_the_text_and_kept_with_their_place()
    {
        var marked = MarkedText.Parse("He {border_crossing:slipped across} in May and was {detention|internment:picked up}.");
        marked.Text.ShouldBe("He slipped across in May and was picked up.");
        marked.Marks.Select(mark => mark.Span.In(marked.Text)).ShouldBe(["slipped across", "picked up"]);
        marked.Marks[1].Events.ShouldBe(["detention", "internment"]);
    }

    [Fact]
    public void A_network_learns_what_it_is_taught_and_reads_back_as_it_was_written()
    {
        string[] sentences = ["The grocer was {detention:grobbled} on Monday.", "A teacher was {release:unfettled} in May.", "Nobody saw the shop again.", "Two men were {detention:grobbled} at home.", "They {release:unfettled} her at noon."];
        List<EventExample> examples = [.. Enumerable.Repeat(sentences, 40).SelectMany(list => list).SelectMany(sentence => EventExample.Of(MarkedText.Parse(sentence)))];
        var taught = EventTraining.Learn(examples, new SeededNumbers(7)).Network(new HashSet<string>(["monday"]));
        var read = TriggerNetwork.Read(ModelFile.Open(new MemoryStream(ModelFile.Made(taught.Write))));

        read.IsSilent("monday").ShouldBeTrue();
        Likeliest(read, examples[0]).ShouldBe("detention");
        Likeliest(read, examples[1]).ShouldBe("release");
        Likeliest(read, examples[2]).ShouldBe("nothing");
    }

    private static string Likeliest(TriggerNetwork network, EventExample example)
    {
        var (seen, hidden, outputs) = (new float[WordInputs.Count], new float[TriggerNetwork.Hidden], new float[network.Outputs]);
        example.Inputs.Write(example.Told.Count > 0 ? example.Told[0].Words[0] : example.Candidates.First(), seen);
        network.Hide(seen, hidden);
        network.Tell(hidden, outputs);
        outputs[..(network.Events.Count + 1)].Sum().ShouldBe(1, 0.001);
        var likeliest = Array.IndexOf(outputs, outputs[..(network.Events.Count + 1)].Max());
        return likeliest < network.Events.Count ? network.Events[likeliest] : "nothing";
    }
}
