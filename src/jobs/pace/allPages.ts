import { failureOf, type Failure } from "./Failure";

interface Page {
  readonly continuationToken: string | undefined;
}

export interface PagesOptions {
  readonly signal?: AbortSignal;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const backOffMs = [30_000, 60_000, 120_000, 240_000, 300_000];
const laterMs = [1_000, 2_000];

/**
 * Every page of a list that is only read. Waits when throttled, and asks again when an answer is lost or leads back to
 * a page that came before. Rejects with the last failure, or with the signal's reason.
 */
export async function* allPages<T extends Page>(
  read: (continuationToken: string | undefined, signal?: AbortSignal) => Promise<T>,
  { signal, wait }: PagesOptions,
): AsyncGenerator<T> {
  const seen = new Set<string>();
  let continuationToken: string | undefined;
  const attempt = async (tries: number): Promise<T> => {
    signal?.throwIfAborted();
    try {
      const page = await read(continuationToken, signal);
      if (page.continuationToken !== undefined && seen.has(page.continuationToken)) throw new EndlessList();
      return page;
    } catch (error) {
      signal?.throwIfAborted();
      const delay = delayAfter(failureOf(error), tries);
      if (delay === undefined) throw error;
      await wait(delay, signal);
      return attempt(tries + 1);
    }
  };
  do {
    const page = await attempt(0);
    continuationToken = page.continuationToken;
    if (continuationToken !== undefined) seen.add(continuationToken);
    yield page;
  } while (continuationToken !== undefined);
}

/** A continuation token came twice: the pages lead in a circle. */
class EndlessList extends Error {
  readonly kind = "unexpected";
}

/** Milliseconds until it is worth another try; `undefined` when it is not. */
function delayAfter({ kind }: Failure, tries: number): number | undefined {
  switch (kind) {
    case "throttled":
      return backOffMs[tries];
    case "offline":
    case "unexpected":
      return laterMs[tries];
    case "signedOut":
      return tries === 0 ? 0 : undefined;
    default:
      return undefined;
  }
}
