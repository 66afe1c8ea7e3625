import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Evidence } from "../../../src/jobs/evidence/Evidence";
import { evidenceToJson } from "../../../src/jobs/evidence/evidenceToJson";
import { longestEvidence, readEvidence } from "../../../src/jobs/evidence/readEvidence";
import { sealEvidence } from "../../../src/jobs/evidence/sealEvidence";
import { aContent } from "./anEvidence";

const first = sealEvidence(aContent(), undefined);
const second = sealEvidence(aContent({ kind: "revocation" }), first);
const text = evidenceToJson(second);

test.each<[string, string]>([
  ["as it was written", text],
  ["on one line", JSON.stringify(second)],
  ["indented with tabs", JSON.stringify(second, undefined, "\t")],
  ["with line ends of Windows and a byte order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["with characters escaped", text.replaceAll("a", "\\u0061")],
  ["with its members in another order", JSON.stringify(Object.fromEntries(Object.entries(second).reverse()))],
])("a report is intact in a file %s", (_, file) => {
  expect(readEvidence(file)).toEqual({ kind: "intact", evidence: second });
});

test("a file is checked against the file of the report before it", () => {
  expect(readEvidence(text, evidenceToJson(first)).kind).toBe("intact");
  for (const other of [text, "", "{}", evidenceToJson({ ...first, number: 2 })])
    expect(readEvidence(text, other).kind).toBe("notTheNext");
});

test.each<[string, string, string]>([
  ["is empty", "", "notJson"],
  ["is cut off", text.slice(0, -9), "notJson"],
  ["is a web page", "<html></html>", "notJson"],
  ["is another JSON file", '{"format":"pat-steward-revocation-report"}', "notEvidence"],
  ["is a list", `[${text}]`, "notEvidence"],
  ["is too large", " ".repeat(longestEvidence + 1), "tooLarge"],
  [
    "says its reason twice",
    text.replace('"reason"', '"reason": "Nothing happened", "reason"'),
    "repeatedName",
  ],
])("a file that %s cannot be read as a report", (_, file, why) => {
  expect(readEvidence(file)).toEqual({ kind: "unreadable", why });
});

test("a file of some megabytes is read whole", () => {
  const [token] = aContent().before;
  const before = Array.from({ length: 10_000 }, (_, place) => ({ ...token, name: `token ${place}` }));
  const large = sealEvidence({ ...aContent(), before: before.filter(isToken) }, first);
  expect(large.content.before).toHaveLength(10_000);
  expect(readEvidence(evidenceToJson(large))).toEqual({ kind: "intact", evidence: large });
});

describe("what the documentation says of checking a report", () => {
  const documentation = readFileSync(resolve(__dirname, "../../../docs/evidence.md"), "utf8");
  const [, script = ""] = /```js\n([^]*?)```/.exec(documentation) ?? [];
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "evidence-"));
    writeFileSync(join(folder, "check.mjs"), script);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (report: Evidence) => {
    writeFileSync(join(folder, "report.json"), evidenceToJson(report));
    return execFileSync(process.execPath, ["check.mjs", "report.json"], { cwd: folder, encoding: "utf8" });
  };

  test("its ten lines of Node find a report intact", () => {
    const report = sealEvidence(aContent({ reason: 'Zoë said: "€ \\ 😀 \u05d0"' }), first);
    expect(check(report)).toBe(`intact, number 2, after ${first.hash}\n`);
  });

  test("they find a change", () => {
    const content = { ...second.content, reason: "Nothing happened" };
    expect(check({ ...second, content })).toContain("changed");
  });
});

function isToken<T>(value: Partial<T>): value is T {
  return "status" in value;
}
