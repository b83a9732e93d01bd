/** The script for bash and curl. */

import { quotedForBash } from "../output/text.ts";
import { idsIn, type Script, type Source, type Step } from "./parts.ts";

/** Writes it. No secret is an argument of a program: they go by pipes. */
export function curlScript({ title, server, version, username, trust, steps, sources }: Script): string {
  return `#!/usr/bin/env bash
# ${title}
# Needs bash, curl and openssl. Secrets come from the environment, or are asked for.
set -euo pipefail
server=${quotedForBash(server)}

secret() {
  local value="\${!1:-}"
  if [ -z "$value" ]; then
    read -rsp "$1: " value </dev/tty
    echo >&2
  fi
  printf '%s' "$value"
}

json() {
  local text="$1"
  text="\${text//\\\\/\\\\\\\\}"
  text="\${text//\\"/\\\\\\"}"
  text="\${text//$'\\t'/\\\\t}"
  text="\${text//$'\\n'/\\\\n}"
  printf '"%s"' "$text"
}

${trustLines(trust)}
send() {
  local method="$1" path="$2"
  shift 2
  curl --silent --show-error --fail-with-body "\${trust[@]}" --request "$method" "$@" "$server$path"
}

${steps.some(({ mayBeGone }) => mayBeGone) ? removal : ""}password="$(secret VB365_PASSWORD)"
answer="$(printf '%s' "$password" | send POST '/${version}/token' --data-urlencode 'grant_type=password' \\
  --data-urlencode ${quotedForBash(`username=${username}`)} --data-urlencode 'password@-')"
token="$(printf '%s' "$answer" | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')"
if [ -z "$token" ]; then
  echo "The answer to signing in holds no access token" >&2
  exit 4
fi

${sources.map(sourceLine).join("")}${steps.map(stepLines).join("\n")}`;
}

/** What it removes may be gone already. */
const removal = `remove() {
  local method="$1" path="$2" answer status
  shift 2
  answer="$(curl --silent --show-error "\${trust[@]}" --request "$method" --write-out '\\n%{http_code}' "$@" "$server$path")"
  status="\${answer##*$'\\n'}"
  case "$status" in
    2?? | 404) printf '%s\\n' "\${answer%$'\\n'*}" ;;
    *)
      printf '%s\\n' "$answer" >&2
      return 22
      ;;
  esac
}

`;

function trustLines(trust: Script["trust"]): string {
  const { fingerprint, caCertificates } = trust ?? {};
  if (fingerprint === undefined && caCertificates !== undefined) {
    return authorityLines([caCertificates].flat().join("\n"));
  }
  if (fingerprint === undefined) return "trust=(--proto '=https')\n";
  const pin = fingerprint.replace(/[^0-9a-f]/gi, "").replace(/^.*(?=.{64}$)/, "").toUpperCase();
  return `# The certificate has to have this fingerprint, and then every request the key of that certificate: --insecure only
# leaves the authorities and the name out, curl ends with 90 when the key is another one.
pin='${pin}'
address="\${server#https://}"
certificate="$(openssl s_client -connect "$address" </dev/null 2>/dev/null | openssl x509)"
found="$(openssl x509 -noout -fingerprint -sha256 <<<"$certificate" | sed 's/.*=//; s/://g')"
if [ "$found" != "$pin" ]; then
  echo "The server shows another certificate: $found" >&2
  exit 3
fi
key="$(openssl x509 -noout -pubkey <<<"$certificate" | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64)"
trust=(--insecure --pinnedpubkey "sha256//$key")
`;
}

function authorityLines(pem: string): string {
  return `authorities="$(mktemp)"
trap 'rm -f "$authorities"' EXIT
cat >"$authorities" <<'PEM'
${pem.trim()}
PEM
trust=(--cacert "$authorities")
`;
}

function sourceLine(source: Source, at: number): string {
  return "file" in source
    ? `secret${at}="$(base64 <${quotedForBash(source.file)} | tr -d '\\r\\n')"\n`
    : `secret${at}="$(secret ${source.variable})"\n`;
}

function stepLines(step: Step, at: number, steps: readonly Step[]): string {
  const { comment, method, path, body, id } = step;
  const send = step.mayBeGone ? "remove" : "send";
  const header = `--header @<(printf 'Authorization: Bearer %s\\n' "$token")`;
  const place = idsIn(path, steps).reduce(
    (text, found) => text.replaceAll(found.id, `'"$id${found.at}"'`),
    quotedForBash(path),
  );
  if (body === undefined) return `# ${comment}\n${answered(`${send} ${method} ${place} ${header}`, at, id)}\n`;
  const secrets = [...new Set([...body.matchAll(/"<<(\d+)>>"/g)].map(([, at = ""]) => at))];
  const replaced = [
    ...secrets.map((at) => `body="\${body//'"<<${at}>>"'/"$(json "$secret${at}")"}"\n`),
    ...idsIn(body, steps).map((found) => `body="\${body//${found.id}/"$id${found.at}"}"\n`),
  ].join("");
  return `# ${comment}
body="$(cat <<'JSON'
${body}
JSON
)"
${replaced}${
    answered(
      `printf '%s' "$body" | ${send} ${method} ${place} ${header} \\
  --header 'Content-Type: application/json' --data-binary @-`,
      at,
      id,
    )
  }
`;
}

/** A later step may need the id in the answer. */
function answered(call: string, at: number, id: string | undefined): string {
  if (id === undefined) return call;
  return `answer="$(${call})"
printf '%s\\n' "$answer"
id${at}="$(printf '%s' "$answer" | grep -oE '"id" *: *"[0-9a-f-]{36}"' | head -n 1 | cut -d '"' -f 4)"`;
}
