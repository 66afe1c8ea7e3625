import { auditDays, type AuditEntry } from "../../tokens/audit/AuditEntry";
import type { Clock } from "../pace/Clock";
import { failureOf, type Failure } from "../pace/Failure";
import type { ReadAuditLog } from "./ReadAuditLog";

/** What the audit log says of one token. It says nothing of reads, clones and much else, so it never proves disuse. */
export type LastAudited =
  | { readonly kind: "seen"; readonly entry: AuditEntry }
  /** Nothing since then. `isWhole`: as far as the log goes back; otherwise the reading was stopped there. */
  | {
      readonly kind: "notSeen";
      readonly since: Date;
      readonly isWhole: boolean;
      /** How many entries could not be read; this token's may be among them. */
      readonly unreadable: number;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A person waits for the answer. */
const longestMs = 30_000;

/**
 * The newest audited action of a token within the last 90 days. Reads backwards and stops at the first; after 30 s it
 * stops too, and says how far it came. Rejects only with the signal's reason.
 */
export async function lastAuditedAction(
  authorizationId: string,
  pages: ReadAuditLog,
  { now, monotonicMs }: Pick<Clock, "now" | "monotonicMs">,
  signal: AbortSignal,
): Promise<LastAudited> {
  const end = now();
  const start = new Date(end.getTime() - auditDays * 86_400_000);
  const wanted = authorizationId.toLowerCase();
  const beganMs = monotonicMs();
  let since = end;
  let unreadable = 0;
  try {
    for await (const page of pages({ start, end }, signal)) {
      const { entries } = page;
      unreadable += page.unreadable;
      const entry = newest(entries.filter((one) => one.authorizationId === wanted));
      if (entry) return { kind: "seen", entry };
      since = entries.reduce((oldest, { at }) => (at < oldest ? at : oldest), since);
      if (monotonicMs() - beganMs > longestMs) return { kind: "notSeen", since, isWhole: false, unreadable };
    }
    return { kind: "notSeen", since: start, isWhole: true, unreadable };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: "failed", failure: failureOf(error) };
  }
}

function newest(entries: readonly AuditEntry[]): AuditEntry | undefined {
  return [...entries].sort((one, other) => other.at.getTime() - one.at.getTime())[0];
}
