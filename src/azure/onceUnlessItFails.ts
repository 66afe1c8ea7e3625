/** Does the work at the first call and gives its result to every call; after a failure the next call tries again. */
export function onceUnlessItFails<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = undefined;
      throw error;
    });
    return running;
  };
}
