import type { RevocationDoor } from "../../../src/jobs/revocation/RevocationDoor";
import type { RevocationEvent } from "../../../src/jobs/revocation/RevocationEvent";

/** What a service may do to one request, given the ids in it. Returns an error to throw, or nothing. */
type Behaviour = (ids: readonly string[], attempt: number) => unknown;

/** A service of few tokens that a test can make misbehave; `sent` keeps every request. */
export class ADoor implements RevocationDoor {
  readonly sent: string[][] = [];
  readonly lists: string[] = [];
  readonly active: Map<string, Set<string>>;
  batchSize = 100;
  /** Before the service acts. */
  before: Behaviour = () => undefined;
  /** After it acted: the answer is lost. */
  after: Behaviour = () => undefined;
  /** Tokens that stay listed whatever is accepted. */
  stubborn = new Set<string>();
  listing: (owner: string, times: number) => unknown = () => undefined;

  constructor(tokens: Record<string, string[]>) {
    this.active = new Map(Object.entries(tokens).map(([owner, ids]) => [owner, new Set(ids)]));
  }

  get plan() {
    return [...this.active].flatMap(([owner, ids]) =>
      [...ids].map((authorizationId) => ({ owner, authorizationId })),
    );
  }

  async revoke(ids: readonly string[], _signal?: AbortSignal): Promise<void> {
    this.sent.push([...ids]);
    const attempt = this.sent.length;
    const refusal = this.before(ids, attempt);
    if (refusal) throw refusal;
    for (const owned of this.active.values()) {
      for (const id of ids) if (!this.stubborn.has(id)) owned.delete(id);
    }
    const loss = this.after(ids, attempt);
    if (loss) throw loss;
  }

  async listActive(owner: string): Promise<ReadonlySet<string>> {
    this.lists.push(owner);
    const failure = this.listing(owner, this.lists.length);
    if (failure) throw failure;
    return new Set(this.active.get(owner));
  }
}

export function aFailure(kind: string): Error {
  return Object.assign(new Error(kind), { kind, details: { status: 400 } });
}

/** Runs a job to its end: all events, and the last state of each token. */
export async function outcomeOf(events: AsyncIterable<RevocationEvent>) {
  const all: RevocationEvent[] = [];
  const states = new Map<string, string>();
  for await (const event of events) {
    all.push(event);
    for (const id of event.authorizationIds) states.set(id, event.progress.state);
  }
  return { all, states, of: (id: string) => states.get(id) };
}
