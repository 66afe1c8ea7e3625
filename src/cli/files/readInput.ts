/** All of standard input as text; `undefined` if it is longer than `mostBytes`. */
export async function readInput(
  input: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<string | undefined> {
  const bytes = await readInputBytes(input, mostBytes);
  return bytes && new TextDecoder().decode(bytes);
}

/** The same in bytes. */
export async function readInputBytes(
  input: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
