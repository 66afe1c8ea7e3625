/** What was packed cannot be unpacked: the archive is cut off, or is none. */
export class DamagedArchive extends Error {}

/**
 * Unpacks gzip. A small file may become endless: whoever reads counts, and stops. Rejects with `DamagedArchive`, or as the
 * source does.
 */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const gzip = new DecompressionStream("gzip");
  const writer = gzip.writable.getWriter();
  const reader = gzip.readable.getReader();
  let failure: { readonly error: unknown } | undefined;
  const noted = async function* () {
    try {
      yield* source;
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  const feed = async () => {
    // A copy, since a stream takes no view of memory that may be shared.
    for await (const bytes of noted()) await writer.write(Uint8Array.from(bytes));
    await writer.close();
  };
  // The reader learns of every failure.
  feed().catch((error: unknown) => writer.abort(error).catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw failure ? failure.error : new DamagedArchive("It cannot be unpacked.", { cause: error });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
