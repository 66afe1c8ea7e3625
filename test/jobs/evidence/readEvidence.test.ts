import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { Evidence } from "../../../src/jobs/evidence/Evidence";
import { longestEvidence } from "../../../src/jobs/evidence/longestEvidence";
import { aContent } from "./anEvidence";
import { checkedText, evidenceText, sealed } from "./evidenceOf";

const first = sealed(aContent(), undefined);
const second = sealed(aContent({ kind: "revocation" }), first);
const text = evidenceText(second);

test.each<[string, string]>([
  ["as it was written", text],
  ["on one line", JSON.stringify(second)],
  ["indented with tabs", JSON.stringify(second, undefined, "\t")],
  ["with line ends of Windows and a byte order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ["with characters escaped", text.replaceAll("a", "\\u0061")],
  ["with its members in another order", JSON.stringify(Object.fromEntries(Object.entries(second).reverse()))],
])("a report is intact in a file %s", (_, file) => {
  expect(checkedText(file)).toEqual({ kind: "intact", evidence: second });
});

test("a file is checked against the file of the report before it", () => {
  expect(checkedText(text, evidenceText(first)).kind).toBe("intact");
  for (const other of [text, "", "{}", evidenceText({ ...first, number: 2 })])
    expect(checkedText(text, other).kind).toBe("notTheNext");
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
  expect(checkedText(file)).toEqual({ kind: "unreadable", why });
});

test("a file of some megabytes is read whole", () => {
  const [token] = aContent().before;
  const before = Array.from({ length: 10_000 }, (_, place) => ({ ...token, name: `token ${place}` }));
  const large = sealed({ ...aContent(), before: before.filter(isToken) }, first);
  expect(large.content.before).toHaveLength(10_000);
  expect(checkedText(evidenceText(large))).toEqual({ kind: "intact", evidence: large });
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
    writeFileSync(join(folder, "report.json"), evidenceText(report));
    return execFileSync(process.execPath, ["check.mjs", "report.json"], { cwd: folder, encoding: "utf8" });
  };

  test("its ten lines of Node find a report intact", () => {
    const report = sealed(aContent({ reason: 'Zoë said: "€ \\ 😀 \u05d0"' }), first);
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
