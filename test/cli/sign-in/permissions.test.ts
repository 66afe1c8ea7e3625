import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import { personWith } from "../../emulator/world/people";
import type { User } from "../../emulator/world/User";
import type { NewToken } from "../../emulator/world/Token";
import { aCommandLine, neededScopes, type CommandLine, type Ended } from "../aCommandLine";
import { inProcess } from "../inProcess";
import { whereItShows } from "../whereItShows";

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine();
});
afterEach(() => line.close());

const day = 86_400_000;
const without = (scope: string) => neededScopes.replace(scope, "").trim().replace("  ", " ");

async function scanWith(
  environment: Readonly<Record<string, string>>,
  organization = "fabrikam",
): Promise<Ended> {
  const where = ["--organization", organization, "--base-url", line.emulator.url];
  return inProcess(["scan", ...where, "--out", line.path("scan.jsonl")], { environment });
}

const refusals: readonly [what: string, token: NewToken, says: string][] = [
  [
    "without Graph",
    { scope: without("vso.graph") },
    "Ines Calder may not list the people. It takes the scope Graph (Read), vso.graph.",
  ],
  [
    "without Token Administration",
    { scope: without("vso.tokenadministration") },
    "Ines Calder may not list everyone's tokens. It takes the scope Token Administration (Read & manage), vso.tokenadministration, and membership in Project Collection Administrators.",
  ],
  [
    "of somebody who is no administrator",
    { scope: neededScopes, owner: "Milo Andersen" },
    "Milo Andersen may not list everyone's tokens. It takes the scope Token Administration",
  ],
  [
    "that has expired",
    { scope: neededScopes, validFrom: new Date(Date.now() - 2 * day), validTo: new Date(Date.now() - day) },
    "Azure DevOps does not let this credential in. Get a new one. Azure DevOps said: Access Denied: The Personal Access Token used has expired.",
  ],
  [
    "that was revoked",
    { scope: neededScopes, revokedAt: new Date(Date.now() - day) },
    "Azure DevOps does not accept the credential",
  ],
  [
    "of another organization",
    { scope: neededScopes, targetAccounts: ["00000000-0000-4000-8000-000000000001"] },
    "Azure DevOps does not accept the credential",
  ],
];

test.each(refusals)(
  "a credential %s is refused by name, and an earlier scan stays",
  async (_, token, says) => {
    await writeFile(line.path("scan.jsonl"), "an earlier scan");
    for (const [signedOutAnswer, missingScopeStatus] of [
      ["203", 401],
      ["302", 403],
      ["401", 401],
    ] as const) {
      Object.assign(line.world.switches, { signedOutAnswer, missingScopeStatus });
      const owner = line.world.users.search(token.owner ?? "", 1)[0]?.descriptor;
      const { secret } = line.world.addToken({ ...token, ...(token.owner === undefined ? {} : { owner }) });
      const ended = await scanWith({ AZURE_DEVOPS_EXT_PAT: secret });
      expect([ended.code, ended.out]).toEqual([5, ""]);
      expect(ended.err).toContain(says);
      expect(await line.read("scan.jsonl")).toBe("an earlier scan");
      expect(await whereItShows(secret, line, [ended])).toEqual([]);
    }
  },
);

test("without MemberEntitlement Management the scan goes on without sign-ins, and says so", async () => {
  const { secret } = line.world.addToken({ scope: without("vso.memberentitlementmanagement") });
  const ended = await scanWith({ AZURE_DEVOPS_EXT_PAT: secret });
  expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/^11 people read/)]);
  expect(ended.err).toContain(
    "Warning: When people last signed in could not be read, so nobody counts as inactive. Ines Calder may not read when people last signed in. It takes the scope MemberEntitlement Management (Read)",
  );
  const leavers = await inProcess(["find", "--scan", line.path("scan.jsonl"), "--view", "leavers"]);
  expect(leavers.out).toBe("No token fits.\n");
});

test("--no-sign-ins asks for none", async () => {
  await line.online(["scan", "--out", "scan.jsonl", "--no-sign-ins"]);
  expect(line.world.requests.filter(({ url }) => url.includes("userentitlements"))).toEqual([]);
});

test.each(["conditionalAccess", "signInFirst"] as const)(
  "a policy that keeps everybody out is named: %s",
  async (accessRefusal) => {
    line.world.switches.accessRefusal = accessRefusal;
    const ended = await scanWith({ AZURE_DEVOPS_EXT_PAT: line.secret });
    expect(ended.code).toBe(5);
    expect(ended.err).toMatch(/VS403463|TF401444/);
  },
);

test("an organization that does not exist is named as such", async () => {
  const ended = await scanWith({ AZURE_DEVOPS_EXT_PAT: line.secret }, "nobodys");
  expect([ended.code, existsSync(line.path("scan.jsonl"))]).toEqual([5, false]);
  expect(ended.err).toContain("Check --organization.");
});

describe("a service principal", () => {
  const principal = (isAdministrator: boolean): User => ({
    ...personWith("00000000-0000-4000-8000-00000000a551", "nightly scan", "nightly", {
      isAdministrator,
      dateCreated: new Date("2026-01-01T00:00:00Z"),
      lastAccessed: undefined,
    }),
    descriptor: "aadsp.bmlnaHRseSBzY2Fu",
  });
  const tokenOf = (user: User) =>
    line.world.entra.issue({ clientId: "cli", user, scopes: neededScopes.split(" ") }).accessToken;

  test("that is let in reads everyone, as anybody else does", async () => {
    const token = tokenOf(line.world.addUser(principal(true)));
    const ended = await scanWith({ AZURE_DEVOPS_TOKEN: token });
    expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/^11 people read/)]);
    expect(ended.err).toContain("Signed in to fabrikam as nightly scan.");
    expect(await whereItShows(token, line, [ended])).toEqual([]);
  });

  test("that is refused learns that this may be so, and what was answered", async () => {
    const token = tokenOf(line.world.addUser(principal(false)));
    const ended = await scanWith({ AZURE_DEVOPS_TOKEN: token });
    expect(ended.code).toBe(5);
    expect(ended.err).toContain("Microsoft does not document whether one may administer tokens");
    expect(ended.err).toContain("nightly scan may not list everyone's tokens.");
    expect(ended.err).toContain("Azure DevOps said: ");
    expect(await whereItShows(token, line, [ended])).toEqual([]);
  });
});

test("the search for a credential finds one that is there, in whatever form", async () => {
  const basic = Buffer.from(`:${line.secret}`).toString("base64");
  await writeFile(line.path("a.log"), `Authorization: Basic ${basic}`);
  await writeFile(line.path("b.json"), JSON.stringify({ token: line.secret }));
  await fetch(`${line.emulator.url}/fabrikam?token=${line.secret}`);
  const ended = { code: 0, out: "", err: `oh: ${line.secret}` };
  const places = await whereItShows(line.secret, line, [ended]);
  expect(places.sort()).toEqual(["a.log", "an address", "an output", "b.json"]);
});
