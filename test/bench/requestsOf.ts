/** How many requests the work sends, without preflights. */
export async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const ask = globalThis.fetch;
  let requests = 0;
  globalThis.fetch = (input, init) => {
    requests++;
    return ask(input, init);
  };
  try {
    await work();
    return requests;
  } finally {
    globalThis.fetch = ask;
  }
}
