using System.Diagnostics;

namespace Asyl.EndToEnd;

/// <summary>OpenSSL, run in a folder by command lines as a person types them; and a time-stamp authority of its own there.</summary>
internal sealed class OpenSsl(string folder)
{
    private const string Settings =
        """
        [tsa]
        default_tsa = tsa1
        [tsa1]
        serial = ./serial
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        other_policies = 1.2.3.4.5
        digests = sha256
        ess_cert_id_alg = sha256
        [stamping]
        extendedKeyUsage = critical,timeStamping
        """;

    public string Run(string line)
    {
        var start = new ProcessStartInfo("sh", ["-c", line]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{line}\n{output}\n{error.Result}");
        return output + error.Result;
    }

    /// <summary>Makes a root (root.pem) and an authority that it vouches for.</summary>
    public void MakeAuthority()
    {
        File.WriteAllText(Path.Combine(folder, "tsa.cnf"), Settings);
        File.WriteAllText(Path.Combine(folder, "serial"), "01\n");
        Run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days 9 -subj '/CN=Invented Root'");
        Run("openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.csr -subj '/CN=Invented Authority'");
        Run("openssl x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 9 -extfile tsa.cnf -extensions stamping -out tsa.pem");
    }

    public void Answer(string request, string answer) => Run($"openssl ts -reply -queryfile {request} -config tsa.cnf -section tsa1 -signer tsa.pem -inkey tsa.key -out {answer}");
}
