import { reportHead } from "../../src/jobs/report/reportHead";
import { reportOf } from "../../src/jobs/report/reportOf";
import type { ReportHead } from "../../src/jobs/report/RevocationReport";
import type { StoredProtectedList } from "../../src/jobs/revocation/plan/leaveOutProtected";
import { planRevocation } from "../../src/jobs/revocation/plan/planRevocation";
import { previewRevocation } from "../../src/jobs/revocation/plan/previewRevocation";
import { RevocationJob } from "../../src/jobs/revocation/run/RevocationJob";
import { runRevocation, type RevocationRunState } from "../../src/jobs/revocation/run/runRevocation";
import { nothingProtected } from "../../src/tokens/organization/ProtectedList";
import { defaultOrganizationFilter } from "../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../src/tokens/organization/selectRows";
import { finish } from "../../src/tokens/steps/finish";
import type { World, WorldOptions } from "../emulator/world/World";
import { activeIds, anOrganization, scanned } from "./anOrganization";
import { ABrowser } from "./store/aBrowser";
import { MemoryStore } from "./store/MemoryStore";

type Office = ReturnType<typeof anOrganization>;

/** Reads everyone and plans to revoke all that is active, as an administrator would on the page. Nothing is sent yet. */
export async function aPlannedCleanUp(options: WorldOptions = {}, prepare?: (world: World) => void) {
  const office = anOrganization(options);
  prepare?.(office.world);
  const { world, clock, door } = office;
  const { state, last } = await scanned(door, clock);
  const rows = selectRows(state.table, defaultOrganizationFilter, world.now());
  const me = { descriptor: world.me.descriptor, name: world.me.principalName };
  const choices = { me, includesMine: false, protectedList: nothingProtected, now: world.now() };
  const preview = previewRevocation(state.table, rows, choices);
  const given = { reason: "Cleaning up", filter: {}, isContinued: false, startedAt: world.now() };
  const head = reportHead({ user: world.me, organization: world.organization }, given);
  const job = new RevocationJob(head, finish(planRevocation(preview)));
  return { office, table: state.table, last, preview, job, before: activeIds(world) };
}

interface Means {
  readonly store?: MemoryStore | undefined;
  readonly protectedList?: StoredProtectedList;
  readonly table?: Awaited<ReturnType<typeof aPlannedCleanUp>>["table"];
  readonly signal?: AbortSignal;
  /** Looks on as the job goes. */
  onTold?(told: RevocationRunState): void;
}

/** Runs a job in a page of its own, to its end. Resolves with how it stood last. */
export async function runInPage(
  { world, clock, door }: Office,
  job: RevocationJob<ReportHead>,
  means: Means = {},
): Promise<RevocationRunState | undefined> {
  const { protectedList = { state: "none" }, table, onTold } = means;
  const environment = {
    ...{ ...clock, door },
    protection: { readProtectedList: async () => protectedList, owners: () => table?.owners ?? [] },
    journal: {
      store: "store" in means ? means.store : new MemoryStore(),
      locks: new ABrowser().openTab().locks,
      ...{ name: "revoke", holder: "this page" },
      ...{ actorId: world.me.id, organizationId: world.organization.id },
    },
  };
  let last: RevocationRunState | undefined;
  for await (const told of runRevocation(job, environment, means.signal ?? new AbortController().signal)) {
    last = told;
    onTold?.(told);
  }
  return last;
}

export function reportOn({ head, plan, outcomes }: RevocationJob<ReportHead>) {
  return reportOf(head, plan, outcomes);
}

/** Tokens that were active before and are not now: what was really done. */
export function vanished(before: readonly string[], world: World): string[] {
  const after = new Set(activeIds(world));
  return before.filter((id) => !after.has(id));
}

export const idsOf = (tokens: readonly { authorizationId: string }[]) =>
  tokens.map(({ authorizationId }) => authorizationId).sort();
