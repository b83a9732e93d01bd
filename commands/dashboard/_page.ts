/** The dashboard as one HTML file: no request leaves it, and nothing in it comes from elsewhere. */

import { createHash } from "node:crypto";
import type { Dashboard, DashboardServer, DashboardTenant } from "./_data.ts";
import { Html, markup } from "./_html.ts";
import { script } from "./_script.ts";
import { style } from "./_style.ts";
import { monthsOf, timeline } from "./_timeline.ts";

const day = 86_400_000;
const soonDays = 60;

/** A state in words, with a sign that is seen without colour. */
const ewsWords: Readonly<Record<string, readonly [tone: string, words: string]>> = {
  "ready": ["good", "\u2713 ready"],
  "not-concerned": ["good", "\u2013 not concerned"],
  "unproven": ["warn", "? unproven"],
  "unknown": ["warn", "? unknown"],
  "action-needed": ["bad", "! action needed"],
};

/** Writes the page. */
export function pageOf(data: Dashboard): string {
  const policy = `default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; ` +
    `style-src 'sha256-${hashOf(style)}'; script-src 'sha256-${hashOf(script)}'`;
  const page = markup`
    <!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${policy}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <link rel="icon" href="data:,">
        <title>VB365 tenants</title>
        <style>${new Html(style)}</style>
      </head>
      <body><a class="skip" href="#tenants">To the tenants</a>
    <header><h1>VB365 tenants</h1><p class="quiet">As read on <time datetime="${data.readAt}">${
    momentOf(
      data.readAt,
    )
  }</time></p></header>
    <main>${figures(data)}${servers(data.servers)}${tenants(data)}${certificates(data)}</main>
    <footer><p>This file holds no secret and makes no request.</p></footer>
    <script>${new Html(script)}</script></body>
    </html>
  `;
  return page.text.trimStart();
}

/** By which the policy knows what may run: nothing else in the page can. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function momentOf(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");
}

function figures({ tenants, readAt }: Dashboard): Html {
  const soon = Date.parse(readAt) + soonDays * day;
  const count = (fits: (tenant: DashboardTenant) => boolean) => tenants.filter(fits).length;
  const told: [number, string][] = [
    [tenants.length, "tenants"],
    [count(({ ews }) => ews === "action-needed"), "need action before EWS ends"],
    [count(({ ews }) => ews === "unproven" || ews === "unknown"), "unproven or unknown"],
    [
      count(({ certificateEnds }) => certificateEnds !== null && Date.parse(certificateEnds) < soon),
      `certificates end within ${soonDays} days`,
    ],
    [count(({ auxiliaryApplications }) => auxiliaryApplications > 0), "with auxiliary applications (KB4821)"],
    [count(({ lastSession }) => toneOfSession(lastSession) === "bad"), "whose last session failed"],
  ];
  const items = told.map(([number, words]) => markup`<li><strong>${number}</strong> ${words}</li>`);
  return markup`
    <section aria-label="Totals">
      <ul class="figures">${items}</ul>
    </section>
  `;
}

function servers(all: readonly DashboardServer[]): Html {
  const rows = all.map(({ profile, server, version, error }) =>
    markup`
      <tr>
        <th scope="row">${server ?? "unknown"}</th>
        <td>${profile ?? ""}</td>
        <td>${version ?? ""}</td>
        <td>${error === null ? state("good", "\u2713 read") : markup`${state("bad", "! not read")} ${error}`}</td>
      </tr>
    `
  );
  return markup`
    <section aria-labelledby="servers-title">
      <h2 id="servers-title">Servers</h2>
      <div class="scroll" role="group" aria-label="Servers" tabindex="0">
        <table>
          <thead>
            <tr>${["Server", "Profile", "Version", "State"].map((name) => markup`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>${rows}</tbody>
        </table>
      </div>
    </section>
  `;
}

const columns = [
  "Tenant",
  "Server",
  "Mode",
  "Region",
  "EWS",
  "Certificate ends",
  "Auxiliary apps",
  "Jobs",
  "Last session",
  "Last backup",
  "Licences",
  "To do",
];

function tenants(data: Dashboard): Html {
  const names = [...new Set(data.tenants.map(({ server }) => server ?? "unknown"))].sort();
  const states = [...new Set(data.tenants.map(({ ews }) => ews))].sort();
  const options = (values: readonly string[]) =>
    values.map((value) => markup`<option value="${value}">${value}</option>`);
  return markup`
    <section aria-labelledby="tenants-title">
      <h2 id="tenants-title">Tenants</h2>
      <div class="controls" role="search" aria-label="Filter the tenants" hidden>
    <div><label for="search">Search</label><input id="search" type="search" autocomplete="off" spellcheck="false"></div>
    <div><label for="state">EWS</label><select id="state"><option value="">all</option>${options(states)}</select></div>
    <div><label for="server">Server</label><select id="server"><option value="">all</option>${
    options(
      names,
    )
  }</select></div>
    <button id="reset" type="button">Show all</button><p id="count" role="status">${data.tenants.length} of ${data.tenants.length} tenants shown</p></div>
      <div class="scroll" role="group" aria-labelledby="tenants-title" tabindex="0">
        <table id="tenants" role="table" data-sortable>
          <thead role="rowgroup">
            <tr role="row">${
    columns.map((name) => markup`<th scope="col" role="columnheader"><button type="button">${name}</button></th>`)
  }</tr>
          </thead>
          <tbody role="rowgroup">${data.tenants.map((tenant) => tenantRow(tenant, data.readAt))}</tbody>
        </table>
      </div>
    </section>
  `;
}

function tenantRow(tenant: DashboardTenant, readAt: string): Html {
  const { certificateEnds, lastBackup, lastSession, todo, unseen } = tenant;
  const [tone, words] = ewsWords[tenant.ews] ?? ["warn", tenant.ews];
  const sayings = [...todo, ...unseen.map((what) => `not known: ${what}`)].map((saying) => markup`<li>${saying}</li>`);
  return markup`
    <tr role="row" data-state="${tenant.ews}"
      data-server="${tenant.server ?? "unknown"}"><th scope="row" role="rowheader"><bdi>${
    tenant.organization ??
      tenant.organizationId ??
      "without a name"
  }</bdi></th><td role="cell">${hostOf(tenant.server)}</td><td role="cell">${
    tenant.mode ??
      ""
  }</td><td role="cell">${
    tenant.region ??
      ""
  }</td><td role="cell">${state(tone, words)}</td><td role="cell" data-key="${certificateEnds ?? ""}">${
    endOf(
      certificateEnds,
      readAt,
    )
  }</td>${number(tenant.auxiliaryApplications)}${number(tenant.jobs)}<td role="cell">${
    lastSession === null ? null : state(toneOfSession(lastSession), lastSession)
  }</td><td role="cell" data-key="${
    lastBackup ??
      ""
  }">${lastBackup === null ? null : momentOf(lastBackup)}</td>${number(tenant.licences)}<td role="cell" data-key="${
    sayings.length || ""
  }">${sayings.length > 0 ? markup`<ul>${sayings}</ul>` : null}</td></tr>
  `;
}

/** What tells servers apart: all of them speak HTTPS, and most on the usual port. */
function hostOf(server: string | null): string {
  return (server ?? "").replace(/^https:\/\//, "").replace(/:4443$/, "");
}

function number(value: number | null): Html {
  return markup`<td role="cell" class="number" data-key="${value}">${value}</td>`;
}

function state(tone: string, words: string): Html {
  return markup`<span class="state ${tone}">${words}</span>`;
}

function toneOfSession(session: string | null): string {
  if (session === null || /^(success|succeeded)$/i.test(session)) return "good";
  return /^(failed|disconnected)$/i.test(session) ? "bad" : "warn";
}

function endOf(end: string | null, readAt: string): Html | null {
  if (end === null) return null;
  const days = Math.floor((Date.parse(end) - Date.parse(readAt)) / day);
  const left = days < 0 ? "! ended" : `${days} days`;
  return markup`${end.slice(0, 10)} ${state(days < soonDays ? "bad" : "good", left)}`;
}

function certificates({ tenants, readAt }: Dashboard): Html {
  const known = tenants.flatMap(({ organization, certificateEnds, server }) =>
    certificateEnds === null ? [] : [{ organization, certificateEnds, server }]
  ).sort((a, b) => a.certificateEnds < b.certificateEnds ? -1 : 1);
  if (known.length === 0) {
    return markup`
      <section aria-labelledby="certificates-title">
        <h2 id="certificates-title">Certificates</h2>
        <p
          class="quiet">VB365 shows thumbprints alone. Give the certificate files by --certificates to see here when each ends.</p>
      </section>
    `;
  }
  const counted = monthsOf(known.map(({ certificateEnds }) => certificateEnds), new Date(readAt));
  const first = known.slice(0, 25).map(({ organization, certificateEnds, server }) =>
    markup`
      <tr>
        <th scope="row"><bdi>${organization}</bdi></th>
        <td>${server}</td>
        <td>${endOf(certificateEnds, readAt)}</td>
      </tr>
    `
  );
  return markup`
    <section aria-labelledby="certificates-title">
      <h2 id="certificates-title">Certificates</h2>
      <figure>${
    timeline(
      counted,
    )
  }<figcaption class="quiet">Certificates that end, by month, for two years from now.</figcaption></figure>
      <div class="scroll" role="group" aria-label="Certificates that end first" tabindex="0">
        <table>
          <caption>Those that end first</caption>
          <thead>
            <tr>${["Tenant", "Server", "Ends"].map((name) => markup`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>${first}</tbody>
        </table>
      </div>
    </section>
  `;
}
