import { writeFile } from "node:fs/promises";

import { revocationPlanOf } from "../../../src/jobs/plan-file/revocationPlanOf";
import { planPayload } from "../../../src/jobs/revocation/run/revocationReader";
import { finish } from "../../../src/tokens/steps/finish";
import { forged } from "../../jobs/plan-file/aPlan";
import { personWith } from "../../emulator/world/people";
import type { World } from "../../emulator/world/World";
import { neededScopes } from "../aCommandLine";
import { aPlannedRevocation, idsOf, planArgs, type PlannedRevocation } from "./aPlannedRevocation";
import { idsSent } from "../whatWasSent";

const hostile = "##vso[task.setvariable variable=x]y ###vso[task.complete]\u001b[2J\u009b31m\r\nerror\u202e";
const priya = "priya.raman@fabrikam.example";
let line: PlannedRevocation;

beforeEach(async () => {
  line = await aPlannedRevocation("risk=fullAccess");
});
afterEach(() => line.close());

/** As the hub stores it. */
function protect(world: World, value: unknown): void {
  world.extensionData.set({ type: "Default", value: "Current" }, "settings", { id: "protectedList", value });
}

const carryOut = (secret?: string) =>
  line.inside(["revoke", "--plan", line.path("plan.json"), "--yes"], secret);

test("a token without protection is revoked, so the others here are left out by their protection alone", async () => {
  const ids = idsOf(await line.plan());
  const { code } = await carryOut();
  expect([code, idsSent(line.world).sort()]).toEqual([0, ids]);
});

test("somebody who is protected after the plan was made is left out", async () => {
  protect(line.world, { people: [priya], tokens: [] });
  const { code, out, err } = await carryOut();
  expect([code, out]).toEqual([0, "1 token revoked and seen gone.\n"]);
  expect(err).toContain("1 token left out: protected by now.");
  const plan = await line.plan();
  const others = plan.owners.filter(({ mailAddress }) => mailAddress !== priya);
  expect(idsSent(line.world)).toEqual(idsOf({ owners: others }));
});

test("a plan that names somebody otherwise does not get around their protection", async () => {
  protect(line.world, { people: [priya], tokens: [] });
  const plan = await line.plan();
  const owners = plan.owners.map((owner) => ({ ...owner, mailAddress: "nobody@fabrikam.example" }));
  await writeFile(line.path("plan.json"), forged({ owners }, plan));
  const { code, err } = await carryOut();
  expect(code).toBe(0);
  expect(err).toContain("1 token left out: protected by now.");
  expect(idsSent(line.world)).toHaveLength(1);
});

test("a protected token gets into no plan, and is left out of one that has it", async () => {
  const [first = ""] = idsOf(await line.plan());
  protect(line.world, { people: [], tokens: [first] });
  await line.inside(planArgs(line, "risk=fullAccess", "later.json"));
  expect(JSON.parse(await line.read("later.json"))).toMatchObject({
    leftOut: { protected: 1 },
    summary: { tokens: 1 },
  });
  await carryOut();
  expect(idsSent(line.world)).not.toContain(first);
});

test.each([
  { people: "everyone", tokens: [] },
  { people: [priya] },
  { people: [], tokens: ["not an id"] },
  { people: ["<b>"], tokens: [] },
  null,
])("a protected list that somebody has tampered with stops both, %j", async (value) => {
  protect(line.world, value);
  const planned = await line.inside(planArgs(line, "risk=fullAccess", "later.json"));
  const { code, err } = await carryOut();
  expect([planned.code, code]).toEqual([5, 5]);
  for (const text of [planned.err, err]) expect(text).toContain("somebody has changed it");
  expect(idsSent(line.world)).toEqual([]);
});

test("a credential that may not read the protected list plans and revokes nothing, and is told the scope", async () => {
  const { secret } = line.world.addToken({ scope: neededScopes.replace("vso.extension.data", "") });
  const planned = await line.inside(planArgs(line, "risk=fullAccess", "later.json"), secret);
  const { code, err } = await carryOut(secret);
  expect([planned.code, code]).toEqual([5, 5]);
  expect(planned.err).toContain(
    "Ines Calder may not read the protected list. It takes the scope Extension data (Read)",
  );
  expect(err).toContain("Extension data (Read), vso.extension.data. Nothing was sent.");
  expect(idsSent(line.world)).toEqual([]);
});

test("whoever carries out another administrator's plan does not revoke their own tokens with it", async () => {
  const { secret } = anAdministrator("Bea Long");
  const { token } = line.world.addToken({ owner: bea, displayName: "mine", scope: "app_token" });
  await line.inside(["scan", "--out", line.path("scan.jsonl")]);
  await line.inside(planArgs(line, "risk=fullAccess"));
  expect(idsOf(await line.plan())).toContain(token.authorizationId);
  const dry = await line.inside(["revoke", "--plan", line.path("plan.json"), "--json"], secret);
  expect(JSON.parse(dry.out)).toMatchObject({ planCount: 2 });
  const { code, err } = await carryOut(secret);
  expect(code).toBe(0);
  expect(err).toContain("1 token of your own left out.");
  expect(idsSent(line.world)).toHaveLength(2);
  expect(idsSent(line.world)).not.toContain(token.authorizationId);
});

test("another administrator goes on with a journal, and leaves their own tokens out of it", async () => {
  const { secret } = anAdministrator("Bea Long");
  const { token } = line.world.addToken({ owner: bea, displayName: "mine", scope: "app_token" });
  await line.inside(["scan", "--out", line.path("scan.jsonl")]);
  await line.inside(planArgs(line, "risk=fullAccess"));
  const { organization, me } = line.world;
  const begin = {
    ...{ part: "begin", job: "a job", jobKind: "revocation", at: Date.now() - 60_000 },
    ...{ actorId: me.id, organizationId: organization.id },
    payload: finish(planPayload(revocationPlanOf(await line.plan()).tokens)),
  };
  await writeFile(line.path("plan.json.journal"), `${JSON.stringify(begin)}\n`);
  const { code, err } = await carryOut(secret);
  expect([code, err]).toEqual([0, expect.stringContaining("Going on: 0 of 3 tokens")]);
  expect(idsSent(line.world)).toHaveLength(2);
  expect(idsSent(line.world)).not.toContain(token.authorizationId);
});

test("a plan of nothing is not written, and says that the file there is an older one", async () => {
  const older = await line.read("plan.json");
  const { code, out, err } = await line.inside(planArgs(line, "q=nobodyhasthis"));
  expect([code, out]).toEqual([0, "Nothing to revoke: no plan was written.\n"]);
  expect(err).toMatch(/plan\.json is the plan of an earlier run\./);
  expect(await line.read("plan.json")).toBe(older);
});

test("names from anybody harm neither text nor JSON", async () => {
  const { secret } = anAdministrator(hostile);
  line.world.addToken({ owner: bea, displayName: `${hostile}"`, scope: "app_token" });
  const outputs = [
    await line.inside(["scan", "--out", line.path("scan.jsonl")], secret),
    await line.inside(["find", "--scan", line.path("scan.jsonl"), "--risk", "fullAccess"]),
    await line.inside(planArgs(line, "risk=fullAccess")),
    await line.inside(["revoke", "--plan", line.path("plan.json"), "--yes"]),
  ];
  const json = await line.inside([
    "find",
    "--scan",
    line.path("scan.jsonl"),
    "--risk",
    "fullAccess",
    "--json",
  ]);
  for (const { code, out, err } of [...outputs, json]) {
    expect(code).toBe(0);
    expect(out + err).not.toMatch(/##|(?![\n\t])\p{Cc}|\u202e/u);
  }
  expect(outputs[0]?.err).toContain("as # #vso[task.setvariable variable=x]y # # #vso[task.complete]");
  const { tokens }: { tokens: { name: string }[] } = JSON.parse(json.out);
  expect(tokens.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^##vso\[task\.setvariable variable=x\]y ###vso\[task\.complete\]/),
  );
});

const bea = personWith("00000000-0000-4000-8000-00000000be00", "Bea", "bea", {
  dateCreated: new Date("2026-01-01T00:00:00Z"),
  lastAccessed: undefined,
}).descriptor;

function anAdministrator(displayName: string): { secret: string } {
  line.world.addUser(
    personWith("00000000-0000-4000-8000-00000000be00", displayName, "bea", {
      isAdministrator: true,
      dateCreated: new Date("2026-01-01T00:00:00Z"),
      lastAccessed: undefined,
    }),
  );
  return line.world.addToken({ owner: bea, displayName: "hers", scope: neededScopes });
}
