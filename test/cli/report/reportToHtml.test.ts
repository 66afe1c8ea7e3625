/** @jest-environment jsdom */
import { createHash } from "node:crypto";

import { reportToHtml } from "../../../src/cli/report/html/reportToHtml";
import type { ReportSource } from "../../../src/cli/report/ReportSource";
import { axeViolations } from "../../hubs/axe";
import { inZone, zones } from "../../inZone";
import { aTable, ada, ben } from "../../jobs/scan/aTable";
import { inDays } from "../../tokens/builders";
import { aReportSource, fourTokens } from "./aReportSource";

const htmlOf = (source: ReportSource) => [...reportToHtml(source)].join("");

/** The page as a browser has it. */
function open(source: ReportSource): Document {
  document.open();
  document.write(htmlOf(source));
  document.close();
  return document;
}

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const cellsOf = (table: Element | null) =>
  [...(table?.querySelectorAll("tr") ?? [])].map((row) => [...row.children].map(textOf));

function bars(page: Document, title: string): string[] {
  const section = [...page.querySelectorAll("section")].find(
    (one) => textOf(one.querySelector("h2")) === title,
  );
  return [...(section?.querySelectorAll("li") ?? [])].map(
    (line) => `${textOf(line.querySelector("bdi"))}: ${textOf(line.querySelector(".count"))}`,
  );
}

test("the page asks for nothing and runs nothing, and its policy lets it do no more", () => {
  const page = open(aReportSource());
  const policy =
    page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
  const style = page.querySelector("style")?.textContent ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(
    page.querySelectorAll("script, link, img, iframe, object, form, a, [src], [href], [style]"),
  ).toHaveLength(0);
  expect(style).not.toMatch(/@import|url\((?!"#hatching"\))/);
  const attributes = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
});

test("the page has a language, a title, and headings in order", async () => {
  const page = open(
    aReportSource(fourTokens(), { status: "any" }, { failed: [{ owner: ben, why: { kind: "offline" } }] }),
  );
  expect(page.documentElement.lang).toBe("en");
  expect(page.title).toBe("Personal access tokens of fabrikam");
  expect(
    [...page.querySelectorAll("h1, h2, h3")].map((heading) => heading.tagName + textOf(heading)),
  ).toEqual([
    "H1Personal access tokens of fabrikam",
    "H2At a glance",
    "H2What ends in the next 13 weeks",
    "H2Why they are risky",
    "H2Lifetime given",
    "H2Age",
    "H2Powerful scopes",
    "H2Most tokens",
    "H24 tokens of 2 people found",
    "H2Who could not be read",
  ]);
  expect(await axeViolations(page.documentElement)).toEqual([]);
});

test("each chart says in words and figures what it draws", () => {
  const page = open(aReportSource());
  expect(bars(page, "Why they are risky")).toEqual([
    "Full access: 1",
    "All organizations: 1",
    "High privilege: 1",
    "Long-lived: 1",
  ]);
  expect(bars(page, "Lifetime given")).toEqual([
    "Up to 7 days: 0",
    "8 to 30 days: 1",
    "31 to 90 days: 1",
    "91 to 180 days: 0",
    "181 to 366 days: 0",
    "More than 366 days: 1",
  ]);
  expect(bars(page, "Age")).toContain("181 to 365 days: 1");
  expect(bars(page, "Most tokens")).toEqual(["Ada: 2", "Ben: 1"]);
  const drawings = [...page.querySelectorAll("main svg")];
  expect(drawings.filter((drawing) => !drawing.closest("[aria-hidden=true]"))).toEqual([]);
});

test.each(zones)("the weeks have the same days in %s, and count by risk", (zone) => {
  const page = inZone(zone, () => open({ ...aReportSource(), now: new Date(2026, 10, 21, 12) }));
  const [head, first, second, third] = cellsOf(page.querySelector(".figures"));
  expect(head).toEqual(["Week", "Tokens", "High risk", "Medium risk", "No known risk"]);
  expect(first).toEqual(["Nov 21 to Nov 27", "1", "1", "0", "0"]);
  expect(second).toEqual(["Nov 28 to Dec 4", "1", "1", "0", "0"]);
  expect(third?.[0]).toBe("Dec 5 to Dec 11");
  expect(cellsOf(page.querySelector(".figures")).at(-1)?.[0]).toBe("Later (Feb 20)");
  expect(textOf(page.querySelector(".weeks-drawn"))).toContain("Dec 1: tokens for all organizations stop");
});

test("an end that nobody knows is in no week, and counted apart", () => {
  const page = open(aReportSource(aTable([ada, { number: 1, validTo: undefined }, { number: 2 }])));
  expect(cellsOf(page.querySelector(".figures")).at(-1)?.slice(0, 2)).toEqual(["Unknown", "1"]);
});

test("the tallest column fills the drawing, and none leaves it", () => {
  const many = Array.from({ length: 400 }, (_, number) => ({ number, validTo: inDays(1) }));
  const page = open(aReportSource(aTable([ada, ...many, { number: 401, validTo: inDays(9) }])));
  const height = Number(page.querySelector(".weeks-drawn")?.getAttribute("height"));
  const drawn = [...page.querySelectorAll(".weeks-drawn rect")].map((column) => ({
    y: Number(column.getAttribute("y")),
    height: Number(column.getAttribute("height")),
  }));
  expect(drawn).toHaveLength(2);
  expect(drawn[0]?.height).toBeGreaterThan(200);
  expect(drawn[1]?.height).toBeGreaterThanOrEqual(2);
  for (const one of drawn) {
    expect(one.y).toBeGreaterThan(30);
    expect(one.y + one.height).toBeLessThan(height);
  }
});

test("each token that was found has a row with its owner, dates, state and risks", () => {
  const page = open(aReportSource(fourTokens(), { status: "any" }));
  expect(cellsOf(page.querySelector(".tokens")).slice(0, 3)).toEqual([
    ["Name", "Owner", "Scopes", "Created", "Expires", "Status", "Risk"],
    [
      "token 100000000-0000-4000-8000-000000000001",
      "Adaada@x.example",
      ...["Full access", "Nov 11, 2026", "Nov 26, 2026", "Active", "Full access"],
    ],
    [
      "token 200000000-0000-4000-8000-000000000002",
      "Adaada@x.example",
      ...["Code (read)", "Jan 25, 2026", "Dec 1, 2026", "Active", "All organizationsLong-lived"],
    ],
  ]);
});

test("whoever uses the keyboard can scroll the tokens sideways on a narrow screen", () => {
  const page = open(aReportSource());
  const region = page.querySelector(".tokens")?.parentElement;
  expect(region?.getAttribute("role")).toBe("region");
  expect(region?.tabIndex).toBe(0);
  expect(textOf(page.getElementById(region?.getAttribute("aria-labelledby") ?? ""))).toBe(
    "3 tokens of 2 people found",
  );
});

test("a scan without active tokens has no charts, and a filter without finds no table", () => {
  const page = open(aReportSource(aTable([ada, { number: 1, isRevoked: true }])));
  expect(page.querySelector("main")?.textContent).toContain(
    "Nobody in this scan has a token that still works.",
  );
  expect(page.querySelectorAll(".chart, .tokens")).toHaveLength(0);
  expect(page.body.textContent).toContain("No token of this scan fits the filter.");
  expect(page.body.textContent).not.toMatch(/undefined|NaN|Infinity|\[object/);
});

test("who could not be read, and what changed, have tables of their own", () => {
  const value = {
    added: Uint32Array.of(0),
    gone: new Uint32Array(),
    perOwner: [{ owner: ada, added: 1, gone: 0 }],
    ownersNotCompared: 0,
  };
  const changes = { since: inDays(-7), value };
  const failed = [{ owner: ben, why: { kind: "throttled" } }] as const;
  const page = open(aReportSource(fourTokens(), {}, { failed, changes, isComplete: false }));
  const tables = [...page.querySelectorAll("table:not(.figures, .tokens)")].map(cellsOf);
  expect(tables).toEqual([
    [
      ["Owner", "New", "Gone"],
      ["Ada", "1", "0"],
    ],
    [
      ["Person", "Why"],
      ["Ben", "Azure DevOps was limiting requests"],
    ],
  ]);
  expect([...page.querySelectorAll(".warning")].map(textOf)).toEqual([
    "1 person could not be read. Their tokens are missing here.",
    "The scan is not complete, so tokens may be missing here.",
  ]);
});
