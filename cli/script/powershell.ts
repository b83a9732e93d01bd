/** The script for Windows PowerShell 5.1 and PowerShell 7. */

import { quotedForPowerShell } from "../output/text.ts";
import { idsIn, type Script, type Source, type Step } from "./parts.ts";

/** Writes it. ASCII only: 5.1 reads files without a mark as ANSI. */
export function powershellScript({ title, server, version, username, trust, steps, sources }: Script): string {
  const pin = (trust?.fingerprint ?? "").replace(/[^0-9a-f]/gi, "").replace(/^.*(?=.{64}$)/, "").toUpperCase();
  return `# ${title}
# Runs in Windows PowerShell 5.1 and PowerShell 7. Secrets come from the environment, or are asked for.
$ErrorActionPreference = 'Stop'
$server = ${quotedForPowerShell(server)}

function Get-Secret([string]$Name) {
    $value = [Environment]::GetEnvironmentVariable($Name)
    if ($value) { return $value }
    (New-Object System.Net.NetworkCredential('', (Read-Host -AsSecureString $Name))).Password
}

# The server is trusted for the SHA-256 of its certificate, or else by the authorities; there is no way around it.
$source = @'
using System; using System.Net.Http; using System.Net.Security;
using System.Security.Cryptography; using System.Security.Cryptography.X509Certificates;
public static class PinnedServer {
    public static HttpClient Open(string fingerprint, X509Certificate2 root) {
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        if (fingerprint != "") handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => {
            using (var sha = SHA256.Create())
                return BitConverter.ToString(sha.ComputeHash(certificate.RawData)).Replace("-", "") == fingerprint;
        };
        else if (root != null) {
            handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => {
                if ((errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None) return false;
                var own = new X509Chain();
                own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                own.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;
                own.ChainPolicy.ExtraStore.Add(root);
                return own.Build(certificate) &&
                    own.ChainElements[own.ChainElements.Count - 1].Certificate.Thumbprint == root.Thumbprint;
            };
        }
        return new HttpClient(handler);
    }
}
'@
if ($PSVersionTable.PSVersion.Major -lt 6) {
    [Net.ServicePointManager]::SecurityProtocol = 'Tls12'
    Add-Type -AssemblyName System.Net.Http
    Add-Type -TypeDefinition $source -ReferencedAssemblies System.Net.Http
}
else { Add-Type -TypeDefinition $source }
${rootLine(trust)}$client = [PinnedServer]::Open('${pin}', $root)

function Send-Request([string]$Method, [string]$Path, $Content, [switch]$MayBeGone) {
    $request = New-Object System.Net.Http.HttpRequestMessage($Method, ($server + $Path))
    if ($null -ne $Content) { $request.Content = $Content }
    try { $answer = $client.SendAsync($request).GetAwaiter().GetResult() }
    catch { throw "Cannot reach $server, or it is not trusted: $($_.Exception.GetBaseException().Message)" }
    $text = $answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()
    if ([int]$answer.StatusCode -eq 404 -and $MayBeGone) { return }
    if (-not $answer.IsSuccessStatusCode) { throw "$Method $Path was answered with $([int]$answer.StatusCode): $text" }
    $text
}

$form = New-Object 'System.Collections.Generic.Dictionary[string,string]'
$form['grant_type'] = 'password'
$form['username'] = ${quotedForPowerShell(username)}
$form['password'] = Get-Secret 'VB365_PASSWORD'
$session = Send-Request POST '/${version}/token' (New-Object System.Net.Http.FormUrlEncodedContent($form)) | ConvertFrom-Json
$client.DefaultRequestHeaders.Add('Authorization', "Bearer $($session.access_token)")

${sources.map(sourceLine).join("")}${steps.map(stepLines).join("\n")}`;
}

/** The authority to trust. */
function rootLine(trust: Script["trust"]): string {
  const [, base64 = ""] = /-----BEGIN CERTIFICATE-----([^-]+)/.exec([trust?.caCertificates ?? ""].flat().join("\n")) ??
    [];
  if (base64 === "") return "$root = $null\n";
  const bytes = `[Convert]::FromBase64String('${base64.replace(/\s/g, "")}')`;
  return `$root = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2(, [byte[]]${bytes})\n`;
}

function sourceLine(source: Source, at: number): string {
  return "file" in source
    ? `$secret${at} = [Convert]::ToBase64String([IO.File]::ReadAllBytes(${quotedForPowerShell(source.file)}))\n`
    : `$secret${at} = Get-Secret '${source.variable}'\n`;
}

function stepLines(step: Step, at: number, steps: readonly Step[]): string {
  const { comment, method, path, body, id } = step;
  const ids = idsIn(path, steps);
  const place = ids.reduce(
    (text, found) => text.replaceAll(found.id, `' + $id${found.at} + '`),
    quotedForPowerShell(path),
  );
  const gone = step.mayBeGone ? " -MayBeGone" : "";
  const call = `Send-Request ${method} ${ids.length === 0 ? place : `(${place})`}`;
  if (body === undefined) return `# ${comment}\n${answered(call + gone, at, id)}\n`;
  const secrets = [...new Set([...body.matchAll(/"<<(\d+)>>"/g)].map(([, at = ""]) => at))];
  const replaced = [
    ...secrets.map((at) => `$body = $body.Replace('"<<${at}>>"', (ConvertTo-Json $secret${at}))\n`),
    ...idsIn(body, steps).map((found) => `$body = $body.Replace('${found.id}', $id${found.at})\n`),
  ].join("");
  const content = "(New-Object System.Net.Http.StringContent($body, [Text.Encoding]::UTF8, 'application/json'))";
  return `# ${comment}
$body = @'
${ascii(body)}
'@
${replaced}${answered(`${call} ${content}${gone}`, at, id)}
`;
}

/** A later step may need the id in the answer. */
function answered(call: string, at: number, id: string | undefined): string {
  return id === undefined ? call : `$answer = ${call}\n$id${at} = ($answer | ConvertFrom-Json).id\n$answer`;
}

/** JSON in ASCII. A line that would end the text cannot begin so, because JSON has no such line. */
function ascii(json: string): string {
  return json.replace(/[^\x00-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
