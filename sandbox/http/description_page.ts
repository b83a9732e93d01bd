/** The page on which the API can be tried. It needs nothing but the server it came from. */

/** The page for some versions, the newest chosen. */
export function pageFor(versions: readonly string[]): string {
  const options = versions.toReversed().map((version) => `<option>${version}</option>`).join("");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>VB365 REST API</title>
<style>${style}</style>
<main>
<h1>Veeam Backup for Microsoft 365 REST API</h1>
<p>An embedded server: nothing here is real. Execute <code>POST /token</code> first; its token is kept for the others.</p>
<p><label>Version <select id="version">${options}</select></label> <label>Token <input id="token" autocomplete="off"></label></p>
<div id="operations" aria-live="polite"></div>
</main>
<script>${script}</script>
</html>
`;
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 1rem auto; max-width: 60rem; padding: 0 1rem }
details { border: 1px solid #767676; border-radius: 4px; margin: .3rem 0; padding: .3rem .6rem }
summary { cursor: pointer } summary b { display: inline-block; min-width: 4.5rem }
label { display: block; margin: .3rem 0 } input, textarea { width: 100%; box-sizing: border-box; font: inherit }
textarea { font-family: monospace; min-height: 8rem } pre { background: #f2f2f2; overflow: auto; padding: .5rem }
`;

/** Everything from the document gets into the page as text, never as markup. */
const script = `
const $ = (id) => document.getElementById(id);
const make = (name, text, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
};
let api;
const follow = (value) => value && value.$ref
  ? value.$ref.slice(2).split("/").reduce((at, key) => at[key.replaceAll("~1", "/")], api) : value ?? {};
const propertiesOf = (schema) => {
  const { properties = {}, allOf = [] } = follow(schema);
  return Object.assign({}, ...allOf.map(propertiesOf), properties);
};
const field = (name, description) => {
  const input = make("input");
  input.name = name;
  if (/password|secret|token/i.test(name)) input.type = "password";
  return [make("label", name + (description ? ": " + description : ""), input), input];
};

async function show() {
  const version = $("version").value;
  api = await (await fetch("/swagger/docs/" + version)).json();
  const tags = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of ["get", "post", "put", "delete"]) {
      if (!item[method]) continue;
      const tag = item[method].tags?.[0] ?? "";
      tags.set(tag, [...tags.get(tag) ?? [], operation(version, path, method, item)]);
    }
  }
  $("operations").replaceChildren(...[...tags].flatMap(([tag, list]) => [make("h2", tag), ...list]));
}

function operation(version, path, method, item) {
  const { summary = "", description = "", parameters = [], requestBody } = item[method];
  const box = make("details", "", make("summary", "", make("b", method.toUpperCase()), path + " ", make("span", summary)));
  box.dataset.operation = method.toUpperCase() + " " + path;
  box.addEventListener("toggle", () => box.childElementCount === 1 && fill(), { once: true });
  return box;

  function fill() {
    const inputs = [...item.parameters ?? [], ...parameters].map(follow).map((parameter) => {
      const [label, input] = field(parameter.name, parameter.description);
      return { label, input, where: parameter.in };
    });
    const content = follow(requestBody).content ?? {};
    const type = Object.keys(content)[0];
    const isForm = type === "application/x-www-form-urlencoded";
    const form = isForm
      ? Object.entries(propertiesOf(content[type].schema)).map(([name, value]) => field(name, follow(value).description))
      : [];
    const body = make("textarea");
    body.setAttribute("aria-label", "Body");
    if (type && !isForm) body.value = "{}";
    const button = make("button", "Execute");
    const answer = make("pre");
    button.addEventListener("click", async () => {
      const value = (where) => inputs.filter((one) => one.where === where && one.input.value !== "");
      const filled = value("path").reduce((text, { input }) => text.replace("{" + input.name + "}", encodeURIComponent(input.value)), path);
      const pairs = (list) => new URLSearchParams(list.filter((input) => input.value !== "").map((input) => [input.name, input.value]));
      const query = pairs(value("query").map(({ input }) => input)).toString();
      const response = await fetch("/" + version + filled + (query && "?" + query), {
        method: method.toUpperCase(),
        headers: { ...type && { "content-type": type }, ...$("token").value && { authorization: "Bearer " + $("token").value } },
        ...type && { body: isForm ? pairs(form.map(([, input]) => input)).toString() : body.value },
      });
      const text = await response.text();
      try {
        const data = JSON.parse(text);
        if (data.access_token) $("token").value = data.access_token;
        answer.textContent = response.status + "\\n" + JSON.stringify(data, null, 2);
      } catch {
        answer.textContent = response.status + "\\n" + text;
      }
    });
    box.append(...description ? [make("p", description)] : [], ...inputs.map(({ label }) => label),
      ...form.map(([label]) => label), ...type && !isForm ? [body] : [], button, answer);
  }
}

$("version").addEventListener("change", show);
show();
`;
