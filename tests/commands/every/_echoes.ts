/** Ways in which a server repeats what it was sent, and how a planted secret looks in each of them. */

import { Buffer } from "node:buffer";
import { own } from "../../helpers/planted.ts";

const valuesIn = (text: string) =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([quoted]) => String(JSON.parse(quoted))).filter((value) =>
    value.length < 500
  );

const echoes: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  json: (text) => JSON.stringify(text),
  jsonTwice: (text) => JSON.stringify(JSON.stringify(text)),
  ascii: (text) => text.replace(/[^\w\s]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  url: encodeURIComponent,
  urlTwice: (text) => encodeURIComponent(encodeURIComponent(text)),
  form: (text) => new URLSearchParams({ text }).toString(),
  html: (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`),
  xml: (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  base64: (text) => valuesIn(text).map((value) => Buffer.from(value).toString("base64")).join(" "),
  utf16: (text) => valuesIn(text).map((value) => Buffer.from(value, "utf16le").toString("base64")).join(" "),
  hex: (text) => valuesIn(text).map((value) => Buffer.from(value).toString("hex")).join(" "),
};

/** A body in all of these ways. */
export function echoesOf(text: string): Record<string, string> {
  return Object.fromEntries(Object.entries(echoes).map(([name, echo]) => [name, echo(text)]));
}

/** The secrets as they must not be found in what is written. */
export const planted = /planted|cGxhbnRlZ|706c616e746564|bABhAG4AdABlAG|\\u0070lanted/i;
/** A part of the certificate that is sent. */
export const certificate = own.pfx.toBase64().slice(40, 80);
