import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import { otherOrganizationId } from "../../emulator/world/people";
import { aCommandLine, type CommandLine, type Ended } from "../aCommandLine";
import { inProcess } from "../inProcess";
import { beforeRequests, listed } from "../whatWasSent";
import { withoutTimes } from "../withoutTimes";

/** The tests go on with the files of those before them: to scan is what takes the time. */
let line: CommandLine;
let whole: string;

beforeAll(async () => {
  line = await aCommandLine({ scenario: "enterprise", userCount: 1_000, tokenCount: 3_000 });
  const { code } = await line.online(["scan", "--out", "whole.jsonl"]);
  whole = withoutTimes(await line.read("whole.jsonl"));
  if (code !== 0) throw new Error(`The scan ended with ${code}.`);
});
afterAll(() => line.close());

const nameOf = (index: number, count: number) => `${index}-of-${count}.jsonl`;

function shard(index: number, count: number): Promise<Ended> {
  return line.online(["scan", "--shard", `${index}/${count}`, "--out", nameOf(index, count)]);
}

const merge = (names: readonly string[], ...more: readonly string[]) =>
  inProcess(["merge", "--out", line.path("merged.jsonl"), ...more, ...names.map((name) => line.path(name))]);

const inside = ([command = "", ...args]: readonly string[]) =>
  inProcess([command, "--organization", "fabrikam", "--base-url", line.emulator.url, ...args], {
    environment: { AZURE_DEVOPS_EXT_PAT: line.secret },
  });

const allOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([1, 2, 4])(
  "%d processes that share the people give the same as one, byte for byte but for times",
  async (count) => {
    const before = listed(line.world).length;
    const ended = await Promise.all(allOf(count).map((index) => shard(index, count)));
    expect(ended.map(({ code }) => code)).toEqual(allOf(count).map(() => 0));
    // Each looks at the list of whoever asks, to sign in.
    const others = listed(line.world)
      .slice(before)
      .filter((descriptor) => descriptor !== line.world.me.descriptor);
    expect([others.length, new Set(others).size]).toEqual([999, 999]);
    const { code, err, out } = await merge(allOf(count).map((index) => nameOf(index, count)));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1,000 people, 2,998 tokens\. Written to /);
    expect(withoutTimes(await line.read("merged.jsonl"))).toBe(whole);
  },
);

test("the order in which shards are given makes no difference, and packed ones do not either", async () => {
  await writeFile(line.path("third.jsonl.gz"), gzipSync(await line.read(nameOf(3, 4))));
  const { code } = await merge([nameOf(4, 4), "third.jsonl.gz", nameOf(1, 4), nameOf(2, 4)]);
  expect(code).toBe(0);
  expect(withoutTimes(await line.read("merged.jsonl"))).toBe(whole);
});

test("a shard that is killed in the middle and run again completes the scan", async () => {
  let child: { kill(signal: "SIGKILL"): boolean } | undefined;
  let lists = 0;
  beforeRequests(line.world, (_, { url }) => {
    if (url.includes("personalaccesstokens") && ++lists === 100) child?.kill("SIGKILL");
  });
  const args = ["scan", "--shard", "2/4", "--out", "killed.jsonl"];
  const killed = await line.online(args, { onStart: (started) => (child = started) });
  expect([killed.code, existsSync(line.path("killed.jsonl"))]).toEqual([null, false]);
  // With --continue, as a pipeline has it that does not know what happened.
  const again = await line.online([...args, "--continue"]);
  const { code } = await merge([nameOf(1, 4), "killed.jsonl", nameOf(3, 4), nameOf(4, 4)]);
  expect([again.code, code]).toEqual([0, 0]);
  expect(withoutTimes(await line.read("merged.jsonl"))).toBe(whole);
});

test("a shard that is missing is named, and the scan is not complete", async () => {
  const { code, err, out } = await merge([nameOf(1, 4), nameOf(2, 4), nameOf(4, 4)], "--json");
  expect(code).toBe(4);
  expect(err).toContain("Warning: Missing: shard 3.");
  expect(err).toMatch(/Warning: 2\d\d people were not read: .+ and \d+ more\./);
  expect(JSON.parse(out)).toMatchObject({ isComplete: false, shardsMissing: 1 });
  const found = await inProcess(["find", "--scan", line.path("merged.jsonl"), "--view", "old"]);
  expect(found.err).toContain("The scan is not complete");
});

test("a shard that is given twice is named, and the newest counts", async () => {
  const { code, err } = await merge([nameOf(1, 2), nameOf(2, 2), nameOf(2, 2)]);
  expect([code, err]).toEqual([0, expect.stringContaining("Shard 2 was given 2 times: ")]);
  expect(withoutTimes(await line.read("merged.jsonl"))).toBe(whole);
});

test("what does not belong together is named and refused, and nothing is written", async () => {
  await writeFile(line.path("foreign.jsonl"), ofOtherOrganization(await line.read(nameOf(2, 2))));
  const before = await line.read("merged.jsonl");
  for (const [name, says] of [
    ["foreign.jsonl", "foreign.jsonl is of another organization."],
    [nameOf(3, 4), "is of a scan with another number of shards."],
  ] as const) {
    const { code, err } = await merge([nameOf(1, 2), nameOf(2, 2), name]);
    expect([code, err]).toEqual([5, expect.stringContaining(says)]);
    expect(err).toContain("The files do not belong together. Nothing was written.");
  }
  expect(await line.read("merged.jsonl")).toBe(before);
});

test("a scan goes on only with its own file", async () => {
  for (const [name, shardOf, says] of [
    [nameOf(1, 2), "2/2", "is of another share of the people. Nothing was read."],
    ["whole.jsonl", "2/2", "is of another share of the people. Nothing was read."],
    ["foreign.jsonl", "2/2", "is a scan of another organization. Nothing was read."],
  ] as const) {
    const before = await line.read(name);
    const { code, err } = await inside(["scan", "--continue", "--shard", shardOf, "--out", line.path(name)]);
    expect([code, err]).toEqual([5, expect.stringContaining(says)]);
    expect(await line.read(name)).toBe(before);
  }
});

test.each(["0/4", "5/4", "1/65", "1/0", "2", "2/4/8", "-1/4", "1/4x"])("%s is no share", async (share) => {
  const { code, err } = await inProcess(["scan", "--out", "x.jsonl", "--shard", share]);
  expect([code, err]).toEqual([2, `--shard must be a share such as 2/4, not "${share}".\n`]);
});

/** With a hash that fits, as that organization's own scan has it. */
function ofOtherOrganization(text: string): string {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const end = JSON.parse(lines.pop() ?? "");
  const changed = { ...JSON.parse(head), organizationId: otherOrganizationId };
  const content = [JSON.stringify(changed), ...lines].map((one) => `${one}\n`).join("");
  const sha256 = createHash("sha256").update(content).digest("hex");
  return `${content}${JSON.stringify({ ...end, sha256 })}\n`;
}
