import { writeFileSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";

import { madeUpToken } from "../../tokens/leaked/madeUpTokens";
import { aCommandLine, neededScopes, runProcess, type CommandLine } from "../aCommandLine";
import { inProcess } from "../inProcess";
import { beforeRequests, listed } from "../whatWasSent";
import { whereItShows } from "../whereItShows";

let line: CommandLine;
beforeEach(async () => {
  line = await aCommandLine({ scenario: "enterprise", userCount: 60, tokenCount: 324 });
});
afterEach(() => line.close());

const where = () => ["--organization", "fabrikam", "--base-url", line.emulator.url];
const scanArgs = () => ["scan", ...where(), "--out", line.path("scan.jsonl")];

function anEntraToken(): string {
  const { world } = line;
  return world.entra.issue({ clientId: "cli", user: world.me, scopes: neededScopes.split(" ") }).accessToken;
}

/** An Azure CLI that prints what is in a file, and notes each call. */
async function anAzureCli(token: string): Promise<{ PATH: string }> {
  const folder = line.path("bin");
  await mkdir(folder);
  const script = `#!/bin/sh\necho "$@" >> "${folder}/calls"\ncat "${folder}/token"\n`;
  await writeFile(`${folder}/az`, script);
  await chmod(`${folder}/az`, 0o755);
  await writeFile(`${folder}/token`, `${token}\n`);
  return { PATH: `${folder}:${process.env.PATH ?? ""}` };
}

const azCalls = async () => (await line.read("bin/calls")).trim().split("\n");
const schemes = () => new Set(line.world.requests.map(({ headers }) => headers.authorization?.split(" ")[0]));

test("an Entra token in the environment goes before a personal access token", async () => {
  const environment = { AZURE_DEVOPS_TOKEN: anEntraToken(), AZURE_DEVOPS_EXT_PAT: line.secret };
  const { code } = await inProcess(scanArgs(), { environment });
  expect([code, [...schemes()]]).toEqual([0, ["Bearer"]]);
});

test("standard input is asked on request, and goes before the environment", async () => {
  const environment = { AZURE_DEVOPS_TOKEN: "an expired one" };
  const ended = await runProcess(line.folder, [...scanArgs(), "--token-stdin"], {
    environment,
    input: `${line.secret}\r\n`,
  });
  expect([ended.code, [...schemes()]]).toEqual([0, ["Basic"]]);
  expect(await whereItShows(line.secret, line, [ended])).toEqual([]);
});

test("the Azure CLI is asked on request, for Azure DevOps, and when its token ends, for another", async () => {
  const PATH = await anAzureCli(anEntraToken());
  for (const signedOutAnswer of ["203", "401"] as const) {
    line.world.switches.signedOutAnswer = signedOutAnswer;
    await writeFile(line.path("bin/token"), anEntraToken());
    await writeFile(line.path("bin/calls"), "");
    let seen = 0;
    beforeRequests(line.world, () => {
      if (++seen !== 25) return;
      line.world.entra.expireAll();
      // At once: another request may be refused already, and the Azure CLI must not give out what has expired, or half of it.
      writeFileSync(line.path("bin/token"), anEntraToken());
    });
    const ended = await runProcess(line.folder, [...scanArgs(), "--azure-cli"], { environment: PATH });
    expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/^60 people read/)]);
    const calls = await azCalls();
    expect(calls[0]).toBe(
      "account get-access-token --resource 499b84ac-1321-427f-aa17-267ca6975798 --query accessToken --output tsv",
    );
    expect(calls.length).toBeGreaterThan(1);
  }
});

test("an Azure CLI that is missing, fails or says nothing is named, and what it says is left out", async () => {
  const { PATH } = await anAzureCli("");
  const args = [...scanArgs(), "--azure-cli"];
  const ask = (path: string) =>
    inProcess(args, { environment: { PATH: path, AZURE_DEVOPS_EXT_PAT: line.secret } });
  expect(await ask(line.folder)).toMatchObject({
    code: 5,
    err: expect.stringContaining("There is no Azure CLI (az)"),
  });
  expect(await ask(PATH)).toMatchObject({
    code: 5,
    err: "There is no credential in the Azure CLI: it is empty.\n",
  });
  await writeFile(line.path("bin/az"), `#!/bin/sh\necho ${line.secret} >&2\nexit 1\n`);
  const failed = await ask(PATH);
  expect(failed).toMatchObject({ code: 5, err: expect.stringContaining('Sign in with "az login"') });
  expect(failed.err).not.toContain(line.secret);
  expect(line.world.requests).toEqual([]);
});

test("an Entra token that ends in the middle stops the scan with what it has, and another one reads the rest", async () => {
  const { world } = line;
  const environment = { AZURE_DEVOPS_TOKEN: anEntraToken() };
  beforeRequests(world, (count) => count === 25 && world.entra.expireAll());
  const stopped = await inProcess(scanArgs(), { environment });
  expect(stopped.code).toBe(4);
  expect(stopped.err).toContain("Azure DevOps does not accept the credential: it has expired");
  expect(stopped.err).toContain("Run it again with --continue to read the rest.");
  const before = listed(world);
  const renewed = { AZURE_DEVOPS_TOKEN: anEntraToken() };
  const ended = await inProcess([...scanArgs(), "--continue"], { environment: renewed });
  expect([ended.code, ended.out]).toEqual([0, expect.stringMatching(/^60 people read/)]);
  expect(ended.err).toMatch(/Going on: \d+ people were read before\./);
  const others = listed(world).filter((descriptor) => descriptor !== world.me.descriptor);
  expect(before.length).toBeGreaterThan(3);
  expect(others).toHaveLength(59);
  expect(new Set(others).size).toBe(59);
  const inOne = await inProcess(scanArgs(), { environment: renewed });
  expect(inOne.out).toBe(ended.out);
  for (const secret of [environment.AZURE_DEVOPS_TOKEN, renewed.AZURE_DEVOPS_TOKEN])
    expect(await whereItShows(secret, line, [stopped, ended])).toEqual([]);
});

test.each([
  [{}, "There is no credential. Set AZURE_DEVOPS_TOKEN"],
  [{ AZURE_DEVOPS_TOKEN: "", AZURE_DEVOPS_EXT_PAT: "" }, "There is no credential. Set"],
  [{ AZURE_DEVOPS_EXT_PAT: "  " }, "There is no credential in AZURE_DEVOPS_EXT_PAT: it is empty."],
  [{ AZURE_DEVOPS_EXT_PAT: `${madeUpToken()}\nX-Other: 1` }, "it must be one word of plain characters"],
  [{ AZURE_DEVOPS_TOKEN: `Bearer ${madeUpToken()}` }, "it must be one word of plain characters"],
  [{ AZURE_DEVOPS_TOKEN: `${madeUpToken()}ä` }, "it must be one word of plain characters"],
  [{ AZURE_DEVOPS_TOKEN: "a".repeat(20_001) }, "it must be one word of plain characters"],
])(
  "what cannot be a credential is not sent, nor said: case %#",
  async (environment: Record<string, string>, message) => {
    const { code, err } = await inProcess(scanArgs(), { environment });
    expect(code).toBe(5);
    expect(err).toContain(message);
    for (const value of Object.values(environment).filter((text) => text.trim() !== ""))
      expect(err).not.toContain(value.slice(0, 20));
    expect(line.world.requests).toEqual([]);
  },
);

test("an input that is empty or endless is no credential either", async () => {
  const empty = "There is no credential in standard input: it is empty.\n";
  const tooLong = "What standard input holds is no credential: it is too long.\n";
  for (const [input, says] of [
    ["", empty],
    ["\n", empty],
    ["a".repeat(30_000), tooLong],
  ] as const) {
    const { code, err } = await inProcess([...scanArgs(), "--token-stdin"], { input });
    expect([code, err]).toEqual([5, says]);
  }
});

test("a credential that was typed as an argument is not repeated, and not sent", async () => {
  const secret = madeUpToken();
  const calls = [
    [`--token=${secret}`],
    ["--organization", secret],
    ["--base-url", secret],
    ["--shard", secret],
    [secret],
  ];
  for (const more of calls) {
    const ended = await inProcess(["scan", "--out", "x", ...more], {
      environment: { AZURE_DEVOPS_EXT_PAT: secret },
    });
    expect(ended.code).toBe(2);
    expect(ended.err + ended.out).not.toContain(secret);
  }
});
