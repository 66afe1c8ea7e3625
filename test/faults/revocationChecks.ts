import type { FailureKind } from "../../src/jobs/pace/Failure";
import { readEntry } from "../../src/jobs/journal/readEntry";
import type { ReportLine } from "../../src/jobs/report/RevocationReport";
import type { PlannedToken } from "../../src/jobs/revocation/PlannedToken";
import type { KeptRevocation } from "../../src/jobs/revocation/run/revocationReader";
import { keptRevocations } from "../jobs/revocation/run/keptRevocations";
import type { World } from "../emulator/world/World";
import type { Life } from "./revocationRun";
import { anyBatch } from "./Witness";

/** Checks one page's report against what was done and what it was told. Returns what does not match. */
export function brokenInLife(life: Life, plan: readonly PlannedToken[]): string[] {
  const broken = life.goneTooSoon.map((id) => `${id} was called gone while it was valid`);
  if (life.isRetry && life.witness.sentUnlisted.size > 0)
    broken.push(`${life.witness.sentUnlisted.size} tokens were sent again without listing their owner first`);
  const { lines } = life.report;
  if (lines.length !== plan.length) broken.push(`${lines.length} lines for ${plan.length} planned tokens`);
  if (life.how === "killed") return broken;
  return [...broken, ...lines.flatMap((line) => brokenInLine(line, life))];
}

function brokenInLine(line: ReportLine, life: Life): string[] {
  const { authorizationId: id, owner, state, why } = line;
  const { lastRead, unread } = life.witness;
  // A page that continues lists an owner before it does anything else: until then, what an earlier page found stands.
  if (life.isRetry && life.how === "paused" && !lastRead.has(owner) && !unread.has(owner)) return [];
  const say = (what: string) => [`${id} ends as ${state}${why ? ` (${why.kind})` : ""}: ${what}`];
  switch (state) {
    case "gone":
      return [];
    case "planned":
      if (life.how !== "paused") return say("the job is done without it");
      return life.witness.accepted.has(id) ? say("the service has accepted it") : [];
    case "sent":
    case "accepted":
      return say("that is no end");
    case "stillListed":
      if (!life.witness.accepted.has(id)) return say("the service never accepted it");
      return wasSeen(line, life) ? [] : say("nobody saw it listed");
    case "refused":
      if (life.witness.accepted.has(id)) return say("the service has accepted it");
      if (!isReason(why?.kind, [id, anyBatch], life)) return say("nothing of the kind happened to it");
      return life.witness.lastRead.has(owner) && !wasSeen(line, life) ? say("it was not seen listed") : [];
    case "unknown":
      if (!life.witness.unread.has(owner)) return say("its owner was read");
      return isReason(why?.kind, [owner], life)
        ? []
        : say("nothing of the kind happened to its owner's list");
  }
}

function isReason(kind: FailureKind | undefined, subjects: readonly string[], { witness }: Life): boolean {
  return kind !== undefined && witness.explains(kind, ...subjects);
}

/** Whether the token was active when its owner was last read: it may have gone since. */
function wasSeen({ authorizationId, owner }: ReportLine, { witness }: Life): boolean {
  return witness.lastRead.get(owner)?.has(authorizationId) === true;
}

/**
 * Checks the journal against the report of the page that wrote it last: its own job, and no other, has to be the one that
 * other pages take for the latest.
 */
export function brokenInJournal({ report, keptAs }: Life, entries: readonly unknown[]): string[] {
  const job = keptRevocations(entries).find(({ id }) => id === keptAs);
  if (!job) return ["nothing of the job is in the journal"];
  const last = entries.flatMap((entry) => readEntry(entry) ?? []).at(-1);
  const broken = last?.job === keptAs ? [] : ["another job is the last in the journal"];
  const states = lastStates(job);
  for (const { authorizationId, state } of report.lines) {
    const written = states.get(authorizationId) ?? "planned";
    if (written !== state) broken.push(`${authorizationId} is ${state}, and in the journal ${written}`);
  }
  return broken;
}

/** Ids of tokens that the journal says are gone, whoever wrote it and whatever failed meanwhile. */
export function goneInJournal(entries: readonly unknown[]): string[] {
  return keptRevocations(entries).flatMap((job) =>
    [...lastStates(job)].flatMap(([id, state]) => (state === "gone" ? id : [])),
  );
}

function lastStates({ plan, steps }: KeptRevocation): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { step } of steps) {
    for (const place of step.tokens) {
      const token = plan[place];
      if (token) states.set(token.authorizationId, step.state);
    }
  }
  return states;
}

/** Nothing unplanned may have been revoked. */
export function brokenInWorld(
  plan: readonly PlannedToken[],
  before: ReadonlySet<string>,
  world: World,
): string[] {
  const planned = new Set(plan.map(({ authorizationId }) => authorizationId));
  return [...revokedIds(world)]
    .filter((id) => !before.has(id) && !planned.has(id))
    .map((id) => `${id} was revoked and not planned`);
}

/** Every token that was ever sent to be revoked. */
export function revokedIds(world: World): Set<string> {
  const tokens = world.users.all().flatMap(({ descriptor }) => world.tokensOf(descriptor));
  return new Set(
    tokens.filter(({ revocation }) => revocation !== undefined).map(({ authorizationId }) => authorizationId),
  );
}
