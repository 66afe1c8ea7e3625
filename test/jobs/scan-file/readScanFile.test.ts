import { mostOfScanFile } from "../../../src/jobs/scan-file/scanFileFormat";
import { readScanFile } from "../../../src/jobs/scan-file/read/readScanFile";
import { inDays, now } from "../../tokens/builders";
import { ben } from "../scan/aTable";
import { aContent, aScan, inParts, readText, resealed, textOf } from "./aScanFile";

const content = aContent({
  scan: aScan({ isComplete: false }),
  failed: [{ owner: { ...ben, descriptor: "aad.zoe" }, why: { kind: "forbidden", reason: "noScope" } }],
  waiting: new Set(["aad.late"]),
  others: new Set(["aad.other"]),
  signIns: new Map([["aad.ada", now]]),
});
const whole = textOf(content);

test("a file is read whole, wherever its parts end", async () => {
  for (const parts of [1, 2, 7, 100, whole.length]) {
    const reading = await readText(whole, parts);
    if (reading.kind !== "scan") throw new Error(reading.kind);
    expect(textOf(reading.content)).toBe(whole);
  }
});

test("without its last line feed, nothing of it is missing", async () => {
  expect(await readText(whole.trimEnd())).toMatchObject({ kind: "scan" });
});

test("cut anywhere, it is refused", async () => {
  const kinds = new Set<string>();
  for (let length = 0; length < whole.length - 1; length++)
    kinds.add((await readText(whole.slice(0, length))).kind);
  // Before the end of its first line, nobody can tell what it was.
  expect([...kinds].sort()).toEqual(["cut", "notAScan"]);
  const afterHead = whole.indexOf("\n") + 1;
  expect(await readText(whole.slice(0, afterHead))).toEqual({ kind: "cut" });
});

test("with any character changed, it is refused", async () => {
  const kinds = new Set<string>();
  for (let at = 0; at < whole.length; at += 3) {
    const other = whole[at] === "x" ? "y" : "x";
    kinds.add((await readText(whole.slice(0, at) + other + whole.slice(at + 1))).kind);
  }
  expect([...kinds].filter((kind) => !["edited", "notAScan", "cut"].includes(kind))).toEqual([]);
});

test.each([
  ["a line more", (text: string) => `${text}{"person":{"descriptor":"aad.zz"}}\n`],
  ["an empty line at its end", (text: string) => `${text}\n`],
  ["something behind its end", (text: string) => `${text}x`],
  ["the line ends of another system", (text: string) => text.replaceAll("\n", "\r\n")],
  [
    "a line moved",
    (text: string) =>
      [...text.split("\n")].map((_, at, all) => all[at === 1 ? 2 : at === 2 ? 1 : at]).join("\n"),
  ],
  ["a line left out", (text: string) => text.replace(/^.*"aad\.ada","displayName.*\n/m, "")],
  ["a token taken out", (text: string) => text.replace(/,\{"id":[^}]*\}/, "")],
])("with %s, it is refused as edited", async (_, change) => {
  const changed = change(whole);
  expect(changed).not.toBe(whole);
  expect(await readText(changed)).toEqual({ kind: "edited" });
});

const withHead = (more: object) => resealed(whole, ([head, ...lines]) => [{ ...head, ...more }, ...lines]);
const withLine = (at: number, more: object) =>
  resealed(whole, (lines) => lines.map((line, each) => (each === at ? { ...line, ...more } : line)));

test("a file that somebody sealed again is read, so that the next test shows what else is checked", async () => {
  expect(await readText(resealed(whole, (lines) => lines))).toMatchObject({ kind: "scan" });
  expect(await readText(withLine(1, { partly: true }))).toMatchObject({ kind: "scan" });
});

test.each<[string, string, string]>([
  ["a head without a date", withHead({ takenAt: undefined }), "edited"],
  ["a date that is none", withHead({ beganAt: "yesterday" }), "edited"],
  ["no organization", withHead({ organizationId: "" }), "edited"],
  ["a claim that is neither yes nor no", withHead({ isEveryone: "true" }), "edited"],
  ["a shard beyond the last", withHead({ shard: { index: 5, count: 4 } }), "edited"],
  ["a shard of very many", withHead({ shard: { index: 1, count: 65 } }), "edited"],
  ["a claim to be complete, with people left", withHead({ isComplete: true }), "edited"],
  ["another format", withHead({ format: "pat-steward-plan" }), "notAScan"],
  ["a version that is no number", withHead({ version: "1" }), "notAScan"],
  ["a person twice", resealed(whole, ([head, ada, ...lines]) => [head, ada, ada, ...lines]), "edited"],
  ["somebody both read and waiting", withLine(5, { waiting: ["aad.ada"] }), "edited"],
  ["a person without a name", withLine(1, { person: { descriptor: "aad.ada" } }), "edited"],
  ["a descriptor of two lines", withLine(3, { person: { descriptor: "aad.w\naad.x" } }), "edited"],
  ["no tokens in a list", withLine(1, { tokens: [] }), "edited"],
  ["a token without an id", withLine(1, { tokens: [{ name: "x", scopes: "", reach: "*" }] }), "edited"],
  ["tokens that are not a list", withLine(1, { tokens: { length: 2 } }), "edited"],
  ["a failure of a kind that there is not", withLine(4, { why: { kind: "bored" } }), "edited"],
  ["a sign-in that is no date", withLine(7, { signIns: [["aad.ada", "soon"]] }), "edited"],
  ["a line of something else", withLine(6, { others: undefined, more: [] }), "edited"],
  ["a line that is no object", resealed(whole, ([head, ...lines]) => [head, 7, ...lines]), "edited"],
  ["a line that is no JSON", resealed(whole, ([head, ...lines]) => [head, "{", ...lines]), "edited"],
  [
    "a name of Object's",
    resealed(whole, ([head, ...lines]) => [head, '{"__proto__":{}}', ...lines]),
    "edited",
  ],
  ["nothing", "", "notAScan"],
  ["a picture", "\u0089PNG\r\n\u001a\n", "notAScan"],
  ["a long text without a line", "x".repeat(100_000), "notAScan"],
])("a file with %s is refused, and nothing of it is taken", async (_, text, kind) => {
  expect(await readText(text, 3)).toEqual({ kind });
});

test("a file of another version says of which", async () => {
  expect(await readText(withHead({ version: 2 }))).toEqual({ kind: "otherVersion", version: 2 });
});

test("one from the future is refused; a clock that is an hour ahead outlasts nothing that is seen later", async () => {
  expect(await readText(withHead({ takenAt: inDays(2).toISOString() }))).toEqual({ kind: "fromTheFuture" });
  const anHourBefore = inDays(-1 / 24, inDays(-0.1));
  const reading = await readText(whole, 1, anHourBefore);
  if (reading.kind !== "scan") throw new Error(reading.kind);
  const { takenAt, table } = reading.content.scan;
  expect([takenAt, table.ownerAt(0).listedAt]).toEqual([anHourBefore, anHourBefore]);
});

test("a line without an end is given up long before the memory is full", async () => {
  let given = 0;
  async function* endless() {
    yield whole.slice(0, whole.indexOf("\n") + 1);
    for (;;) {
      given += 2 ** 20;
      yield "[".repeat(2 ** 20);
    }
  }
  expect(await readScanFile(endless(), { now })).toEqual({ kind: "tooLarge" });
  expect(given).toBeLessThanOrEqual(mostOfScanFile.line + 2 ** 20);
});

test("more people than there can be are too many", async () => {
  async function* crowd() {
    yield whole.slice(0, whole.indexOf("\n") + 1);
    for (let first = 0; ; first += 10_000) {
      const others = Array.from({ length: 10_000 }, (_, at) => `aad.${first + at}`);
      yield `${JSON.stringify({ others })}\n`;
    }
  }
  expect(await readScanFile(crowd(), { now })).toEqual({ kind: "tooLarge" });
});

test("reading stops when nobody wants it any more", async () => {
  const gone = new AbortController();
  gone.abort(new Error("closed"));
  await expect(readScanFile(inParts(whole, 5), { now, signal: gone.signal })).rejects.toThrow("closed");
});
