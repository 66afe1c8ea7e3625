import { reportToHtml } from "../../../src/cli/report/html/reportToHtml";
import type { ReportSource } from "../../../src/cli/report/ReportSource";
import { reportToMarkdown } from "../../../src/cli/report/reportToMarkdown";
import type { FailedUser } from "../../../src/jobs/scan/FailedUser";
import { aTable, id } from "../../jobs/scan/aTable";
import { anOwner, aToken, now } from "../../tokens/builders";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { aReportSource } from "./aReportSource";

/** What takes most room once it is escaped; any longer, and only cutting it takes more time. */
const widest = "&".repeat(600);

function manyPeople(people: number, tokensEach: number, name: string): TokenColumns {
  const table = new TokenColumns();
  for (let person = 0; person < people; person++) {
    const owner = anOwner({
      descriptor: `aad.${person}`,
      displayName: name,
      mailAddress: name,
      principalName: name,
    });
    const tokens = Array.from({ length: tokensEach }, (_, place) =>
      aToken({
        authorizationId: id(person * tokensEach + place),
        name,
        scopes: [name, "app_token", name, name],
      }),
    );
    table.append(owner, tokens);
  }
  return table;
}

function everythingWide(): ReportSource {
  const table = manyPeople(600, 10, widest);
  const failed = table.owners.map((owner): FailedUser => ({ owner, why: { kind: "unexpected" } }));
  const perOwner = table.owners.map((owner) => ({ owner, added: 1, gone: 1 }));
  const value = { added: new Uint32Array(600), gone: new Uint32Array(600), perOwner, ownersNotCompared: 600 };
  const source = aReportSource(
    table,
    {},
    { failed, organizationName: widest, changes: { since: now, value } },
  );
  return { ...source, filter: { ...source.filter, text: widest, owner: widest, namePattern: widest } };
}

const bytesOf = (parts: Iterable<string>) =>
  [...parts].reduce((sum, part) => sum + Buffer.byteLength(part), 0);

test("a summary stays below half of what Azure Pipelines takes, with the longest names and more of everything", () => {
  const bytes = bytesOf(reportToMarkdown(everythingWide()));
  expect(bytes).toBeLessThan(2 ** 20 / 2);
});

test("a summary lists 200 tokens and 20 people, and says what it leaves out", () => {
  const page = [...reportToMarkdown(everythingWide())].join("");
  expect(page.match(/Nov 24|Jan 20, 2027/g)).toHaveLength(200);
  expect(page).toContain("The first 200 of 6,000 tokens are listed here\\.");
  expect(page.match(/unexpected response/g)).toHaveLength(20);
  expect(page).toContain("and 580 more people");
  expect(page).toContain("and 580 people more");
});

test("a page lists 5,000 tokens and 500 people, and says what it leaves out", () => {
  const page = [...reportToHtml(everythingWide())].join("");
  expect(page.match(/<tr><th scope="row"><bdi>[^<]*<\/bdi><span class="more id">/g)).toHaveLength(5_000);
  expect(page).toContain("The first 5,000 of 6,000 tokens are listed here.");
  expect(page.match(/unexpected response/g)).toHaveLength(500);
  expect(page).toContain("and 100 more people");
});

test("what is listed whole leaves nothing out", () => {
  const page = [...reportToHtml(aReportSource(manyPeople(40, 5, "ci")))].join("");
  expect(page).not.toContain("are listed here");
  expect([...reportToMarkdown(aReportSource(manyPeople(40, 5, "ci")))].join("")).not.toContain(
    "are listed here",
  );
});

test("the rows of a page come in parts, so that none is long", () => {
  const parts = [...reportToHtml(aReportSource(manyPeople(400, 5, "ci")))];
  expect(parts.length).toBeGreaterThan(10);
  expect(Math.max(...parts.slice(1).map((part) => part.length))).toBeLessThan(200_000);
});

test("rows are listed in the order in which they were found", () => {
  const table = aTable([anOwner(), { number: 1, name: "first" }, { number: 2, name: "second" }]);
  const source = { ...aReportSource(table), rows: Uint32Array.of(1, 0) };
  for (const page of [[...reportToHtml(source)].join(""), [...reportToMarkdown(source)].join("")])
    expect(page.indexOf("second")).toBeLessThan(page.indexOf("first"));
});
