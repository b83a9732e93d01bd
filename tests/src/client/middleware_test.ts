import assert from "node:assert/strict";
import type { Middleware } from "../../../mod.ts";
import { json, observe } from "../../helpers/client.ts";

const body = { userCode: "A1B2C3D4E" };

Deno.test("use() hands out a Request of the web, and what is done to it is sent", async () => {
  const { client, sent } = observe("v8", () => json({ status: "Success" }));
  const seen: unknown[] = [];
  client.use({
    async onRequest({ request, schemaPath }) {
      seen.push(request instanceof Request, schemaPath, await request.clone().json());
      request.headers.set("x-note", "here");
    },
    onResponse({ request, response }) {
      seen.push(request.headers.get("x-note"), response.status);
    },
  });
  await client.POST("/DeviceCode/check", { body });
  assert.deepEqual(seen, [true, "/DeviceCode/check", body, "here", 200]);
  assert.deepEqual([sent[0]?.headers.get("x-note"), sent[0]?.body], ["here", body]);
});

Deno.test("use() takes a Request or an answer in place of what was to be sent, and an error in place of another", async () => {
  const { client, sent } = observe("v8", () => json({ status: "Success" }));
  const other: Middleware = {
    onRequest: ({ request }) =>
      new Request(request, { headers: { ...Object.fromEntries(request.headers), accept: "x/y" } }),
  };
  client.use(other);
  await client.POST("/DeviceCode/check", { body });
  assert.deepEqual([sent[0]?.headers.get("accept"), sent[0]?.body], ["x/y", body]);
  client.eject(other);
  const instead: Middleware = { onRequest: () => json({ status: "Pending" }) };
  client.use(instead);
  assert.deepEqual((await client.POST("/DeviceCode/check", { body })).data, { status: "Pending" });
  assert.equal(sent.length, 1);
  client.eject(instead);
  client.use({
    onRequest: () => {
      throw new Error("no");
    },
    onError: () => new Error("never"),
  });
  await assert.rejects(client.GET("/Organizations"), /no/);
  assert.equal(sent.length, 1);
});

Deno.test("use() tells method, address and body without a Request that somebody would have to make", async () => {
  const { client } = observe("v8", () => json({ status: "Success" }));
  const seen: unknown[] = [];
  client.use({
    onRequest: ({ method, url, content }) =>
      void seen.push(method, new URL(url).pathname, JSON.parse(content ?? "null")),
    onResponse: ({ content, response }) => void seen.push(JSON.parse(content ?? "null"), response.status),
  });
  await client.POST("/DeviceCode/check", { body });
  assert.deepEqual(seen, ["POST", "/v8/DeviceCode/check", body, body, 200]);
});

Deno.test("use() hands out an answer whose body is read in every way that the web has", async () => {
  const { client } = observe("v8", () => json({ status: "Success" }));
  const text = '{"status":"Success"}';
  const seen: unknown[] = [];
  client.use({
    async onResponse({ response }) {
      const decode = (bytes: BufferSource) => new TextDecoder().decode(bytes);
      const reads: ((answer: Response) => Promise<string>)[] = [
        (answer) => answer.text(),
        async (answer) => JSON.stringify(await answer.json()),
        async (answer) => decode(await answer.arrayBuffer()),
        async (answer) => decode(await answer.bytes()),
        async (answer) => await (await answer.blob()).text(),
        async (answer) => await new Response(answer.body).text(),
      ];
      for (const read of reads) seen.push(await read(response.clone()));
      const read = response.clone();
      await read.bytes();
      seen.push(response.bodyUsed, read.bodyUsed);
    },
  });
  const { data } = await client.POST("/DeviceCode/check", { body });
  assert.deepEqual(seen, [text, text, text, text, text, text, false, true]);
  assert.deepEqual(data, { status: "Success" });
});
