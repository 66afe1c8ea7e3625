import type { FailureKind } from "../../src/jobs/pace/Failure";
import type { RevocationDoor } from "../../src/jobs/revocation/RevocationDoor";

/** Records what one page was really told, request by request, so that its report can be checked. */
export class Witness {
  /** Ids in batches that the service accepted, as far as the page was told. */
  readonly accepted = new Set<string>();
  /** Owners whose list could not be read at the last request. */
  readonly unread = new Set<string>();
  /** Each owner's active ids, as last read. */
  readonly lastRead = new Map<string, ReadonlySet<string>>();
  /** Ids that were sent before this page had seen them listed. */
  readonly sentUnlisted = new Set<string>();
  private readonly failures = new Map<string, Set<FailureKind>>();
  private readonly everListed = new Set<string>();

  over(door: RevocationDoor): RevocationDoor {
    return {
      batchSize: door.batchSize,
      revoke: async (ids, signal) => {
        for (const id of ids) if (!this.everListed.has(id)) this.sentUnlisted.add(id);
        await door.revoke(ids, signal);
        ids.forEach((id) => this.accepted.add(id));
      },
      listActive: async (owner) => {
        try {
          const ids = await door.listActive(owner);
          this.unread.delete(owner);
          this.lastRead.set(owner, ids);
          ids.forEach((id) => this.everListed.add(id));
          return ids;
        } catch (error) {
          this.unread.add(owner);
          throw error;
        }
      },
    };
  }

  /** Sees each answer as the network delivered it, before our client interprets it. */
  overFetch(ask: typeof fetch): typeof fetch {
    return async (input, init) => {
      const about = subjectsOf(String(input), init?.body);
      const note = (kinds: readonly FailureKind[]) =>
        about.forEach((subject) => kinds.forEach((kind) => this.note(subject, kind)));
      try {
        const response = await ask(input, init);
        note(meaningOf(response));
        return response;
      } catch (error) {
        note(["offline"]);
        throw error;
      }
    };
  }

  /** Whether anything that happened to a request about this token, owner or list explains this reason. */
  explains(kind: FailureKind, ...subjects: readonly string[]): boolean {
    return subjects.some((subject) => this.failures.get(subject)?.has(kind));
  }

  private note(subject: string, kind: FailureKind): void {
    const known = this.failures.get(subject) ?? new Set();
    this.failures.set(subject, known.add(kind));
  }
}

/** Every batch is also filed under this: a session that ends in one ends the sending of all. */
export const anyBatch = "any batch";
export const userList = "the list of users";

function subjectsOf(url: string, body: BodyInit | null | undefined): string[] {
  const owner = /personalaccesstokens\/([^?]+)/.exec(url)?.[1];
  if (owner !== undefined) return [decodeURIComponent(owner)];
  if (url.includes("graph/users")) return [userList];
  const ids = typeof body === "string" ? body.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) : undefined;
  return [anyBatch, ...(ids ?? [])];
}

/** The reasons that an answer can give. A 2xx may contain anything: whether it can be read shows later. */
function meaningOf({ status, headers }: Response): FailureKind[] {
  if (status === 203 || headers.get("content-type")?.includes("html")) return ["signedOut"];
  if (status < 300) return ["unexpected"];
  if (status === 401) return ["forbidden", "signedOut"];
  if (status === 429) return ["throttled"];
  if (status === 404) return ["missing"];
  return [status < 500 ? "refused" : "unexpected"];
}
