import { reportHead } from "../../../jobs/report/reportHead";
import { reportOf } from "../../../jobs/report/reportOf";
import { runRevocation, type RevocationRunState } from "../../../jobs/revocation/run/runRevocation";
import { randomHex } from "../../../jobs/store/randomHex";
import { CommandError } from "../../CommandError";
import type { CommandResult } from "../../CommandResult";
import { endFor } from "../../connection/explainFailure";
import { exitCodes } from "../../exitCodes";
import { FileJournalStore } from "../../journal/FileJournalStore";
import type { Surroundings } from "../../Surroundings";
import type { CarryingOut } from "./CarryingOut";
import { currentOwners } from "./currentOwners";
import { endOfRun } from "./endOfRun";
import { jobOf } from "./jobOf";
import { RunCounts } from "./RunCounts";
import { words } from "./words";

/** Revokes and verifies, with a journal on disk. @throws CommandError if nothing may be begun */
export async function carryOut(given: CarryingOut, around: Surroundings): Promise<CommandResult> {
  const { plan, organization, options } = given;
  const { clock, signal, narrator } = around;
  const { me, organization: place, door } = organization;
  const path = options.text("journal") ?? `${options.needed("plan")}.journal`;
  const store = new FileJournalStore(path);
  const holder = `${process.pid}-${randomHex(8)}`;
  const job = await jobOf(given, { store, path, holder }, around);
  const owners = await currentOwners(plan, organization, around).catch((error: unknown) =>
    endFor(error, "people", me.displayName),
  );
  const counts = new RunCounts(job, narrator, clock);
  const environment = {
    ...clock,
    door,
    protection: { readProtectedList: organization.readProtectedList, owners: () => owners },
    onEvent: counts.take,
    journal: { store, locks: undefined, name: path, holder, actorId: me.userId, organizationId: place.id },
  };
  let last: RevocationRunState | undefined;
  let protectedCount = 0;
  for await (const state of runRevocation(job, environment, signal)) {
    last = state;
    if (state.state === "notBegun") throw new CommandError(exitCodes.refused, words[state.why]);
    // Before the first request: what is not written down could not go on.
    if (state.continuity !== "kept") throw new CommandError(exitCodes.failed, words.badJournal(path));
    if (state.protectedCount > protectedCount) narrator.note(words.protectedLeftOut(state.protectedCount));
    protectedCount = state.protectedCount;
  }
  const head = reportHead(
    { user: { id: me.userId, displayName: me.displayName }, organization: place },
    { ...job.head, reason: plan.reason },
  );
  const report = reportOf(head, job.plan, job.outcomes);
  return endOfRun(
    { report, last, isStopped: signal.aborted, protectedCount, options, who: me.displayName },
    narrator,
  );
}
