import { askWithRetries } from "./askWithRetries";
import { failureOf } from "../Failure";
import type { Gate } from "../Gate";
import { PageTrail } from "./PageTrail";
import { retryPolicies } from "./retryPolicies";

interface Page {
  /** Absent on the last page. A page may be empty without being the last. */
  readonly continuationToken: string | undefined;
}

/**
 * Every page of a list, through the gate. A page that leads back to an earlier one is requested again. With a
 * trail, reading continues where the trail ends; if the service no longer accepts its token, the list starts
 * over once, so pages may come twice. Rejects with the last failure, or with the reason of the stop.
 */
export async function* allPages<T extends Page>(
  read: (continuationToken: string | undefined, signal: AbortSignal) => Promise<T>,
  gate: Gate,
  trail = new PageTrail(),
): AsyncGenerator<T> {
  let mayStartOver = true;
  const readNext = async (signal: AbortSignal): Promise<T> => {
    const page = await read(trail.continuationToken, signal);
    if (trail.isCircle(page.continuationToken)) throw new EndlessList();
    return page;
  };
  const attempt = async (): Promise<T | undefined> => {
    try {
      return await askWithRetries(gate, readNext, retryPolicies.reading);
    } catch (error) {
      gate.throwIfStopped();
      const isTooOld = failureOf(error).kind === "refused" && trail.continuationToken !== undefined;
      if (!isTooOld || !mayStartOver) throw error;
      mayStartOver = false;
      trail.startOver();
      return undefined;
    }
  };
  while (!trail.isDone) {
    gate.throwIfStopped();
    const page = await attempt();
    if (!page) continue;
    trail.advance(page.continuationToken);
    yield page;
  }
}

/** The pages lead in a circle. */
class EndlessList extends Error {
  readonly kind = "unexpected";
}
