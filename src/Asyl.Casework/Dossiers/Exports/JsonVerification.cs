using System.Text.Json;
using Asyl.Casework.Custody;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>What <c>asyl verify --json</c> prints.</summary>
public static class JsonVerification
{
    public static void Write(Utf8JsonWriter writer, Verification found)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("whole", found.Problems.Count == 0);
        writer.WriteNumber("originals", found.Originals);
        writer.WriteNumber("keptTexts", found.KeptTexts);
        writer.WriteNumber("facts", found.Facts);
        writer.WriteStartArray("problems");
        foreach (var problem in found.Problems)
            writer.WriteStringValue(problem);
        writer.WriteEndArray();
        writer.WriteStartArray("chains");
        foreach (var chain in found.Chains)
            Write(writer, chain);
        writer.WriteEndArray();
        writer.WriteStartArray("checkpoints");
        foreach (var checkpoint in found.Checkpoints)
            Write(writer, checkpoint);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, VerifiedChain chain)
    {
        writer.WriteStartObject();
        writer.WriteString("compartment", chain.Compartment);
        writer.WriteNumber("entries", chain.Entries);
        writer.WriteString("from", chain.From);
        writer.WriteString("to", chain.To);
        writer.WriteNumber("holds", chain.Holds);
        writer.WritePropertyName("break");
        if (chain.Break is { } wrong)
        {
            writer.WriteStartObject();
            writer.WriteNumber("entry", wrong.Entry);
            writer.WriteString("day", wrong.Day);
            writer.WriteString("act", wrong.Act);
            writer.WriteString("what", wrong.What);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteStartArray("erased");
        foreach (var erased in chain.Erased)
        {
            writer.WriteStartObject();
            writer.WriteNumber("entry", erased.Entry);
            writer.WriteString("day", erased.Day);
            writer.WriteStartArray("originals");
            foreach (var original in erased.Originals)
                writer.WriteStringValue(original);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, VerifiedCheckpoint checkpoint)
    {
        writer.WriteStartObject();
        writer.WriteString("at", checkpoint.At.UtcDateTime);
        writer.WriteString("key", checkpoint.Key);
        writer.WriteNumber("entries", checkpoint.Entries);
        writer.WriteBoolean("holds", checkpoint.Holds);
        if (checkpoint.Stamp is { } stamp)
        {
            writer.WriteString("attested", stamp.At.UtcDateTime);
            writer.WriteString("authority", stamp.Authority);
        }

        writer.WriteEndObject();
    }
}
