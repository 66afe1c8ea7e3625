import type { ReportSource } from "../../../src/cli/report/ReportSource";
import { reportToMarkdown } from "../../../src/cli/report/reportToMarkdown";
import { aTable, ada, ben } from "../../jobs/scan/aTable";
import { inDays } from "../../tokens/builders";
import { aReportSource, fourTokens } from "./aReportSource";

/** As a reader sees it. */
function shown(source: ReportSource): string {
  return [...reportToMarkdown(source)].join("").replaceAll(/\\(?=[^A-Za-z0-9\s])/g, "");
}

const numbersIn = (page: string) =>
  Object.fromEntries([...page.matchAll(/^\| (.+?) \| ([\d,]+) \|$/gm)].map((row) => [row[1], row[2]]));

test("the page says when, whom, and that everyone was read", () => {
  const page = shown(aReportSource());
  expect(page).toContain("# Personal access tokens of fabrikam\n");
  expect(page).toContain(
    "Scan of everyone from Nov 21, 2026, 09:14 UTC: 2 people read. Everyone was read. " +
      "Report made on Nov 21, 2026, 12:00 UTC by PAT Steward 1.2.0. Dates are in UTC.",
  );
  expect(page).not.toContain("missing here");
});

test("the numbers that matter stand in front, and what ends with the retirement says when", () => {
  const [, glance = ""] = shown(aReportSource()).split("\n## ");
  expect(numbersIn(glance)).toEqual({
    "Active (of 2 people)": "3",
    "Full access": "1",
    "All organizations (stop working on Dec 1, 2026)": "1",
    "High privilege (with those that have full access)": "1",
    "Long-lived (made for more than a year)": "1",
    "Expire within 7 days": "1",
    "Expire within 30 days": "3",
  });
});

test("after the retirement, the tokens that it stopped are counted as such", () => {
  const page = shown({ ...aReportSource(), now: inDays(20) });
  expect(numbersIn(page)).toMatchObject({ "All organizations (stopped working on Dec 1, 2026)": "1" });
});

test("who has most comes first, and powerful scopes count what full access allows", () => {
  const page = shown(aReportSource());
  expect(page).toMatch(
    /## Most tokens\n\n\| Owner \| Tokens \|\n\| --- \| --- \|\n\| Ada \| 2 \|\n\| Ben \| 1 \|/,
  );
  expect(page).toContain("Tokens with full access count for each scope.");
});

test("each token that was found has its line", () => {
  const page = shown(aReportSource(fourTokens(), { status: "any" }));
  expect(page).toContain("## 4 tokens of 2 people found");
  expect(page).toContain("| Ada | token 1 | Full access | Nov 26, 2026 | Active | Full access |");
  expect(page).toContain(
    "| Ada | token 2 | Code (read) | Dec 1, 2026 | Active | All organizations, Long-lived |",
  );
  expect(page).toContain("| Ben | token 4 | Code (read) | Nov 18, 2026 | Expired |  |");
});

test.each<[Readonly<Record<string, string>>, string, string]>([
  [{}, "all active tokens", "none"],
  [
    { risk: "fullAccess", age: "365" },
    "active tokens; Created more than: 365 days; Full access",
    "age=365&amp;risk=fullAccess",
  ],
  [{ status: "expired,revoked" }, "Expired, Revoked", "status=expired%2Crevoked"],
  [{ status: "any", owner: "ada" }, "Any status; Owner: ada", "status=any&amp;owner=ada"],
  [{ inactive: "90" }, "active tokens; Owner inactive for: 90 days", "inactive=90"],
])("the filter %j is named in words and as query text", (query, said, text) => {
  const page = shown(aReportSource(fourTokens(), query));
  expect(page).toContain(`Filter: ${said}\n`);
  expect(page).toContain(`As query text: ${text}\n`);
});

test("a filter that finds nothing, and a scan without tokens, say so", () => {
  expect(shown(aReportSource(fourTokens(), { name: "no such name" }))).toMatch(
    /## No token found\n[^]*No token of this scan fits the filter\./,
  );
  const page = shown(aReportSource(aTable()));
  expect(numbersIn(page)).toMatchObject({ "Active (of 0 people)": "0" });
  expect(page).not.toMatch(/Most tokens|Powerful scopes|undefined|NaN/);
});

test("who could not be read is named with the reason, before anything is counted", () => {
  const failed = [{ owner: ben, why: { kind: "forbidden" } }] as const;
  const page = shown(aReportSource(fourTokens(), {}, { failed, isComplete: false }));
  expect(page).not.toContain("Everyone was read");
  expect(page.indexOf("1 person could not be read. Their tokens are missing here.")).toBeLessThan(
    page.indexOf("At a glance"),
  );
  expect(page).toContain("The scan is not complete, so tokens may be missing here.");
  expect(page).toContain(
    "## Who could not be read\n\n| Person | Why |\n| --- | --- |\n| Ben | no permission |",
  );
});

test("what changed since an earlier scan is told by owner", () => {
  const value = {
    added: Uint32Array.of(0, 1),
    gone: Uint32Array.of(3),
    perOwner: [{ owner: ada, added: 2, gone: 1 }],
    ownersNotCompared: 1,
  };
  const page = shown(aReportSource(fourTokens(), {}, { changes: { since: inDays(-7), value } }));
  expect(page).toContain("## Changes since the last scan (Nov 14, 2026, 12:00 UTC)");
  expect(page).toContain("| Ada | 2 | 1 |");
  expect(page).toContain("2 tokens new, 1 token gone");
  expect(page).toContain("1 person is not compared");
  const nothing = { ...value, added: new Uint32Array(), gone: new Uint32Array(), perOwner: [] };
  expect(
    shown(aReportSource(fourTokens(), {}, { changes: { since: inDays(-7), value: nothing } })),
  ).toContain("## Nothing has changed since the last scan (Nov 14, 2026, 12:00 UTC).");
});
