import fc from "fast-check";

import type { PlanFile } from "../../../src/jobs/plan-file/PlanFile";
import { planToMarkdown } from "../../../src/jobs/plan-file/planToMarkdown";
import { planToText } from "../../../src/jobs/plan-file/planToText";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { hostileText } from "../../bad-input/hostile";
import { tableOfSize } from "../../bench/tableOfSize";
import { anOwner, aToken, now } from "../../tokens/builders";
import { aFakeSecret } from "../evidence/anEvidence";
import { aPlan } from "./aPlan";

const plan = aPlan();

/** A plan with texts that nobody checked, as no reader would hand it out. */
function unchecked(text: string): PlanFile {
  const owners = plan.owners.map((owner) => ({
    ...{ ...owner, displayName: text, mailAddress: text },
    tokens: owner.tokens.map((token) => ({ ...token, name: text, scopes: [text] })),
  }));
  const organization = { ...plan.organization, name: text };
  return {
    ...plan,
    organization,
    reason: text,
    filter: text,
    madeBy: { id: "1", displayName: text },
    owners,
  };
}

test("a summary page says what matters first, then the owners, then the tokens", () => {
  const lines = planToMarkdown(plan).split("\n");
  expect(lines.slice(0, 6)).toEqual([
    "# Plan\\: revoke 5 tokens of 2 people in fabrikam",
    "",
    "Nothing has been revoked yet\\. A revoked token cannot be brought back\\.",
    "",
    `| Fingerprint | ${plan.hash.slice(0, 4)}-${plan.hash.slice(4, 8)}-${plan.hash.slice(8, 12)} |`,
    "| --- | --- |",
  ]);
  expect(lines).toContain("| Made | 2026-11-21 12\\:00 UTC by Ines Calder |");
  expect(lines).toContain(
    "| Left out | 0 protected, 1 of whoever made the plan, 1 already expired or revoked |",
  );
  expect(lines).toContain("| Confirmation | revoke 5 tokens |");
  expect(lines).toContain("| Ada | ada\\@x\\.example | 3 |");
  expect(lines).toContain(
    "| Ben | token 6 | vso\\.tokens | 2027-01-20 | 00000000-0000-4000-8000-000000000006 |",
  );
});

test("a terminal gets the same in columns", () => {
  const lines = planToText(plan).split("\n");
  expect(lines[0]).toBe("Plan: revoke 5 tokens of 2 people in fabrikam");
  expect(lines).toContain("  Reason             Quarterly clean-up");
  expect(lines).toContain("  Ada  ada@x.example  3");
  expect(lines).toContain("  Ada  token 4  vso.code    not known   00000000-0000-4000-8000-000000000004");
});

test("a page of a large plan stays short, and says what it leaves out", () => {
  const large = aPlan({}, tableOfSize(40_000, now));
  const markdown = planToMarkdown(large);
  expect(markdown.length).toBeLessThan(60_000);
  expect(markdown).toMatch(/^and [\d,]+ people more$/m);
  expect(markdown).toMatch(/^and [\d,]+ tokens more\\: the file of the plan has all of them$/m);
  expect(planToText(large).split("\n").length).toBeLessThan(60);
});

test("its numbers are counted from the tokens, whatever the plan says of itself", () => {
  const summary = { ...plan.summary, fullAccess: 0, highPrivilege: 0 };
  expect(planToText({ ...plan, summary })).toBe(planToText(plan));
});

test.each<[boolean | undefined, string]>([
  [true, ""],
  [undefined, ""],
  [false, ", not everyone was read"],
])("of a scan whose completeness is %s it says %j", (isComplete, said) => {
  const made = aPlan({ scan: { takenAt: now, isComplete } });
  expect(planToText(made)).toContain(`2026-11-21 12:00 UTC${said}\n`);
});

test("names cannot break out of their cells, whatever they are", () => {
  const rows = (markdown: string) => markdown.split("\n").length;
  const cells = (markdown: string) =>
    markdown.split("\n").map((line) => line.replace(/\\./g, "").split("|").length);
  const expected = planToMarkdown(unchecked("name"));
  fc.assert(
    fc.property(hostileText, (name) => {
      const markdown = planToMarkdown(unchecked(name));
      expect(rows(markdown)).toBe(rows(expected));
      expect(cells(markdown)).toEqual(cells(expected));
      expect(markdown).not.toMatch(/[<>]/);
      expect(markdown.replace(/\\[^]/g, "")).not.toMatch(/[`*_~[\](){}!@$:]/);
      expect(markdown.length).toBeLessThan(60_000);
    }),
  );
});

test("a terminal and a log are not commanded by names", () => {
  const commands = [
    "\u001b[2J\u001b]0;title\u0007",
    "##vso[task.setvariable variable=a]b",
    "###vso[task.complete]",
    "#\u200b#vso[task.complete]",
    "a\r\n##[error]b",
    "\u202egnp.exe",
  ];
  for (const name of commands) {
    const text = planToText(unchecked(name));
    expect(text).not.toMatch(/##/);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text.split("\n")).toHaveLength(planToText(plan).split("\n").length);
  }
});

test("what looks like a token is withheld on a page, too", () => {
  const secret = aFakeSecret();
  for (const page of [planToMarkdown(unchecked(secret)), planToText(unchecked(secret))])
    expect(page).not.toContain(secret.slice(0, 8));
});

test("an owner without a name is shown by descriptor", () => {
  const table = new TokenColumns();
  table.append(anOwner({ descriptor: "aad.Zm9v", displayName: "\u200b" }), [aToken({ name: "" })]);
  expect(planToText(aPlan({}, table))).toContain("\n  aad.Zm9v  norma@fabrikam.example  1\n");
});
