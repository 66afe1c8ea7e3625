import { EntraUnavailable } from "./EntraUnavailable";

/** Waits for the bridge, but not for ever. @throws EntraUnavailable `noAnswer` after the limit in milliseconds. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EntraUnavailable("noAnswer")), limitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
