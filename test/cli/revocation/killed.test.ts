import type { ChildProcess } from "node:child_process";

import { inLanes } from "../../../src/jobs/pace/inLanes";
import { aCommandLine, type CommandLine } from "../aCommandLine";
import { aPlannedRevocation, idsOf, type PlannedRevocation } from "./aPlannedRevocation";
import { inProcess } from "../inProcess";
import { beforeRequests, idsRevoked, idsSent } from "../whatWasSent";

/** The same people and tokens in each world, so that one plan is for all. */
const size = { scenario: "enterprise", userCount: 40, tokenCount: 424 } as const;
/** From the first request to the last, each kind of request among them; `npm run test:kills` tries more. */
const moments = process.env.KILLS === "all" ? 20 : 8;
const mostRuns = 4;

let planned: PlannedRevocation;
let ids: readonly string[];
let args: readonly string[];

beforeAll(async () => {
  const started = new Date();
  planned = await aPlannedRevocation("status=active", { ...size, now: () => started });
  const plan = await planned.plan();
  ids = idsOf(plan);
  args = ["--plan", planned.path("plan.json"), "--yes", "--confirm", plan.confirmation];
});
afterAll(() => planned.close());

test("a revocation that is killed, whenever, ends with exactly the plan when the same line is run again", async () => {
  expect(ids.length).toBeGreaterThan(200);
  const requests = await undisturbed();
  const results: unknown[] = [];
  const every = Array.from({ length: moments }, (_, index) => index);
  // From the first request of the run itself to the last.
  await inLanes(every, 2, async (index) => {
    const moment = 1 + Math.floor((index * (requests - 1)) / (moments - 1));
    results.push(await killedAt(moment, index % 2 === 0));
  });
  expect(results).toEqual(every.map(() => ({ isKilled: true, code: 0, revoked: ids, sentAgain: [] })));
});

/** How many requests it takes. */
async function undisturbed(): Promise<number> {
  const line = await aWorld();
  const before = line.world.requests.length;
  const { code } = await carryOut(line);
  const count = line.world.requests.length - before;
  await line.close();
  expect(code).toBe(0);
  return count;
}

/** @param acts whether the service acts on the request that comes from a process that is no more */
async function killedAt(moment: number, acts: boolean) {
  const line = await aWorld();
  const before = new Set(idsRevoked(line.world));
  let child: ChildProcess | undefined;
  beforeRequests(line.world, (count) => {
    if (count !== moment) return;
    child?.kill("SIGKILL");
    if (!acts) line.world.faults.add({ kind: "dropBefore", count: 1 });
  });
  const { code: killed } = await line.online(["revoke", ...args, "--journal", "journal"], {
    onStart: (started) => (child = started),
  });
  let code: number | null = null;
  for (let run = 0; run < mostRuns && code !== 0; run++) ({ code } = await carryOut(line));
  const result = {
    isKilled: killed === null,
    code,
    revoked: idsRevoked(line.world).filter((id) => !before.has(id)),
    sentAgain: sentAfterGone(line),
  };
  await line.close();
  return result;
}

async function aWorld(): Promise<CommandLine> {
  const { now } = planned.world;
  return aCommandLine({ ...size, now });
}

/** The same line again, in this process. */
function carryOut(line: CommandLine) {
  const where = [
    "--organization",
    "fabrikam",
    "--base-url",
    line.emulator.url,
    "--journal",
    line.path("journal"),
  ];
  return inProcess(["revoke", ...where, ...args], { environment: { AZURE_DEVOPS_EXT_PAT: line.secret } });
}

/** Ids that were sent after a list of their owner no longer had them. */
function sentAfterGone({ world }: CommandLine): string[] {
  const owners = new Map(ids.map((id) => [id, world.findToken(id)?.ownerDescriptor]));
  const gone = new Set<string>();
  return world.requests.flatMap(({ url, status, body, responseBody }) => {
    const owner = /personalaccesstokens\/([^?]+)/.exec(url)?.[1];
    if (owner !== undefined && status === 200)
      for (const id of ids) if (owners.get(id) === owner && !responseBody.includes(id)) gone.add(id);
    return url.includes("tokenadmin/revocations") ? [...gone].filter((id) => body.includes(id)) : [];
  });
}

test("an undisturbed run sends each token once, and the check would notice one that is sent again", async () => {
  const line = await aWorld();
  await carryOut(line);
  expect([sentAfterGone(line), idsSent(line.world).sort()]).toEqual([[], ids]);
  const again = JSON.stringify([{ authorizationId: ids[0] }]);
  const headers = { Authorization: `Basic ${btoa(`:${line.secret}`)}`, "Content-Type": "application/json" };
  const path = "vssps.dev.azure.com/fabrikam/_apis/tokenadmin/revocations?api-version=7.1";
  await fetch(`${line.emulator.url}/${path}`, { method: "POST", headers, body: again });
  expect(sentAfterGone(line)).toEqual([ids[0]]);
  await line.close();
});
