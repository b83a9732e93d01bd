/** Reads data that `scripts/_data.ts` has packed; it stands in every program that is built. */

/**
 * Unpacks a value.
 *
 * @param packed Its JSON, deflated, as Base64.
 */
export async function unpack(packed: string): Promise<unknown> {
  const deflated = ReadableStream.from([Uint8Array.fromBase64(packed)]);
  let json = "";
  for await (
    const text of deflated.pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream())
  ) {
    json += text;
  }
  return JSON.parse(json);
}
