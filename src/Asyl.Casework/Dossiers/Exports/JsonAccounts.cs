using System.Text.Json;
using Asyl.Casework.Cases;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>A person's own accounts side by side. For internal use: it stands in no export of a case.</summary>
public static class JsonAccounts
{
    public static void Write(Utf8JsonWriter json, AccountComparison compared)
    {
        json.WriteStartObject();
        json.WriteString("person", compared.Person.Id);
        json.WriteString("name", compared.Person.Name);
        json.Array("accounts", compared.Accounts, WriteAccount);
        json.Array("events", compared.Events, (writer, one) => Write(writer, one, compared.Accounts));
        json.Strings("contradictions", compared.Contradictions.Select(one => one.Id));
        json.WriteEndObject();
    }

    private static void WriteAccount(Utf8JsonWriter json, Account account)
    {
        json.WriteStartObject();
        json.WriteString("report", account.Report);
        json.WriteString("form", account.Form);
        json.WriteString("date", account.Date.Text);
        json.WriteString("language", account.Language);
        json.WriteString("interpreter", account.Interpreter);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedEvent one, IReadOnlyList<Account> accounts)
    {
        json.WriteStartObject();
        json.WriteString("event", one.Event.Id);
        json.Array("told", one.Told.Index().Where(told => told.Item.Count > 0), (writer, told) =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", accounts[told.Index].Report);
            writer.Strings("statements", told.Item.Select(filed => filed.Statement.Id));
            writer.WriteEndObject();
        });
        json.WriteString("addedIn", one.AddedIn < 0 ? "" : accounts[one.AddedIn].Report);
        json.Strings("leftOutIn", one.LeftOutIn.Select(at => accounts[at].Report));
        json.Array("changed", one.Changed, (writer, attribute) => Write(writer, one, attribute, accounts));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedEvent one, string attribute, IReadOnlyList<Account> accounts)
    {
        json.WriteStartObject();
        json.WriteString("attribute", attribute);
        json.Array("values", one.ValuesOf(attribute), (writer, told) =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", accounts[told.Account].Report);
            writer.Strings("values", told.Values);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
