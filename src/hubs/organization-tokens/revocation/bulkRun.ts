import { openJournal, type Journal, type JournalOpening } from "../../../jobs/journal/journal";
import type { ReportLine } from "../../../jobs/report/report";
import type { PlannedToken, RevocationEvent } from "../../../jobs/revocation/revocation";
import type { HubEnvironment, Store } from "../HubEnvironment";

/** `kept`: a closed tab can go on. */
export type Continuity = "kept" | "noStorage" | "storageFailed";

export interface JobLines {
  readonly kind: "new" | "retry" | "resumed";
  readonly lines: readonly ReportLine[];
}

/** What a job has to do, and the lines that its report begins with; `covered` are ids that nothing may touch. */
export function planOf({ kind, lines }: JobLines, covered: ReadonlySet<string>) {
  const isFree = ({ authorizationId }: ReportLine) => !covered.has(authorizationId);
  // What a journal calls gone is looked at again: it is a claim, not the truth.
  const doubted: readonly ReportLine[] = lines.map((line) =>
    kind === "resumed" && line.state === "gone" && isFree(line) ? { ...line, state: "accepted" } : line,
  );
  const open = doubted.filter(({ state }) => state !== "gone");
  const plan: readonly PlannedToken[] = open
    .filter(isFree)
    .map(({ authorizationId, owner }) => ({ authorizationId, owner }));
  return { plan, lines: doubted, protectedCount: open.length - plan.length };
}

interface RunOptions {
  readonly plan: readonly PlannedToken[];
  readonly isRetry: boolean;
  readonly signal: AbortSignal;
  /** Writes the plan down, or takes up the one that was written. */
  keep(journal: Journal): Promise<void>;
  onEvent(event: RevocationEvent): void;
}

export function takeJournal(desk: HubEnvironment, store: Store | undefined): Promise<JournalOpening> {
  const { locks, now, wait, host } = desk;
  const name = `pat-steward-revocation-${host.organization.id}`;
  return openJournal({ store, locks, name, holder: thisPage, now, wait });
}

/** Runs to the end. `crashed` is an error of ours: what became of the tokens is in the service, so a retry lists first. */
export async function runRevocation(
  { organization, now, wait }: HubEnvironment,
  opening: JournalOpening,
  { plan, isRetry, signal, keep, onEvent }: RunOptions,
): Promise<"ended" | "crashed"> {
  const journal = opening.state === "open" ? opening.journal : undefined;
  const options = { now, wait, signal, isRetry };
  try {
    const { revokeAndVerify, revokeWithJournal } = await loadJobs();
    if (journal) await keep(journal);
    const events = journal
      ? revokeWithJournal(plan, organization.door, options, journal)
      : revokeAndVerify(plan, organization.door, options);
    for await (const event of events) onEvent(event);
    return "ended";
  } catch {
    return "crashed";
  } finally {
    await journal?.close();
  }
}

/** They come in a file of their own: most visits look, and revoke nothing. */
async function loadJobs() {
  const [plain, journalled] = await Promise.all([
    import(/* webpackChunkName: "bulk-revocation" */ "../../../jobs/revocation/revokeAndVerify"),
    import(/* webpackChunkName: "bulk-revocation" */ "../../../jobs/revocation/revokeWithJournal"),
  ]);
  return { ...plain, ...journalled };
}

/** `randomUUID` is missing where the page came over plain http, as on some Servers. */
const thisPage = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");
