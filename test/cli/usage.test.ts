import { spawn } from "node:child_process";

import { commands } from "../../src/cli/commands/commands";
import { program, runProcess } from "./aCommandLine";
import { inProcess } from "./inProcess";

const names = ["scan", "merge", "rules", "find", "report", "plan", "revoke", "leak", "verify"];

test("the help lists every command, and that of each has examples", async () => {
  const all = await inProcess(["--help"]);
  expect(all.code).toBe(0);
  expect(commands).toHaveLength(names.length);
  for (const name of names) {
    expect(all.out).toMatch(new RegExp(`^ +${name} `, "m"));
    const { code, out, err } = await inProcess([name, "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Usage: pat-steward ${name} `);
    expect(out).toMatch(new RegExp(`\nExamples:\n(  .*\n)*  .*pat-steward ${name} `));
    expect(out).toContain("--json");
  }
});

test("the examples of the help name only options that there are", async () => {
  for (const name of names) {
    const { out } = await inProcess([name, "--help"]);
    const [options = "", examples = ""] = out.split("\nExamples:\n");
    for (const line of examples.split("\n").filter((one) => one.includes(`pat-steward ${name} `)))
      for (const [option] of line.matchAll(/--[a-z-]+/g)) expect(options).toContain(`  ${option}`);
  }
});

test.each([
  [[], "Usage: pat-steward"],
  [["burn"], "unknown command 'burn'"],
  [["scan"], "required option '--out <file>' not specified"],
  [["scan", "--out", "x", "--token", "y"], "unknown option '--token'"],
  [["scan", "--out", "x"], "--organization is missing"],
  [
    ["scan", "--out", "x", "--organization", "http://dev.azure.com/fabrikam"],
    "is no address of an organization",
  ],
  [["find", "--scan", "x", "--fail-on", "-1"], "--fail-on must be a whole number"],
  [["report", "--scan", "x"], "Nothing to write"],
  [
    ["plan", "--scan", "x", "--out", "y", "--reason", "z", "--organization", "fabrikam"],
    "A plan needs a filter",
  ],
  [["merge", "--out", "x"], "missing required argument"],
  [["revoke", "--plan", "x", "--expect-hash", ""], "--expect-hash is empty"],
  [["find", "--scan", "x", "--owner", " "], "--owner is empty"],
  [["plan", "--scan", "x", "--out", "y", "--reason", "", "--age", "9"], "--reason is empty"],
  [
    ["plan", "--scan", "x", "--out", "y", "--reason", "z", "--age", "9", "--fail-on", "x"],
    "--fail-on must be a whole number",
  ],
])("%j is wrong use, and asks nobody anything", async (args: readonly string[], says) => {
  const { code, err, out } = await inProcess(args, { environment: { AZURE_DEVOPS_EXT_PAT: "x" } });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

test("in a pipeline, the organization is its own", async () => {
  const environment = { SYSTEM_COLLECTIONURI: "http://localhost:1/fabrikam/", AZURE_DEVOPS_EXT_PAT: "x" };
  const { code, err } = await inProcess(["scan", "--out", "/tmp/x.jsonl"], { environment });
  expect([code, err]).toEqual([1, expect.stringContaining("Azure DevOps did not answer.")]);
});

test("the built program has a version, and says what is wrong on standard error", async () => {
  const version = await runProcess("/tmp", ["--version"]);
  expect([version.code, version.err]).toEqual([0, ""]);
  expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  const missing = await runProcess("/tmp", ["find", "--scan", "/tmp/there/is/none.jsonl"]);
  expect([missing.code, missing.out]).toEqual([1, ""]);
  expect(missing.err).toBe("/tmp/there/is/none.jsonl could not be read: there is no such file or folder.\n");
});

/** `script` plays a terminal; elsewhere it takes other arguments. */
const onLinux = process.platform === "linux" ? test : test.skip;

onLinux.each([
  [{}, true],
  [{ NO_COLOR: "1" }, false],
])("on a real terminal with %j an error is red: %s", async (environment, isRed) => {
  const line = `${process.execPath} ${program} find --scan /tmp/there/is/none.jsonl`;
  const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
    env: { PATH: process.env.PATH ?? "", TERM: "xterm", ...environment },
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stdin.end();
  const code = await new Promise((ended) => child.on("close", ended));
  expect([code, out.includes("\u001b[31m")]).toEqual([1, isRed]);
  expect(out).toContain("could not be read");
});
