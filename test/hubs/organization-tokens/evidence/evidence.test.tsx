import { screen, within } from "@testing-library/react";

import { EvidenceTooLarge } from "../../../../src/jobs/evidence/longestEvidence";
import type { EvidenceContent } from "../../../../src/jobs/evidence/Evidence";
import { aContent } from "../../../jobs/evidence/anEvidence";
import { axeViolations } from "../../axe";
import { openSection } from "./anEvidenceSection";
import { savedFiles } from "./savedFiles";
import { checkedText } from "../../../jobs/evidence/evidenceOf";

const chain = (sentence: string | RegExp) => screen.findByText(sentence);

test("before anything is sealed, it says what a sealed report is and what it is not", async () => {
  openSection();
  expect(await chain(/It is tamper-evident, not signed/)).toBeVisible();
  expect(screen.queryByText(/is sealed/)).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test("a sealed report says its number, its hash and its place, and its file is intact", async () => {
  const saved = savedFiles();
  const { seal, user, onSealed, links } = openSection();
  await seal(1);
  expect(onSealed).toHaveBeenCalledTimes(1);
  expect(await chain("Your chain is intact: 1 report.")).toBeVisible();
  expect(screen.getByText("It is the first of yours.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Download" }));
  expect(saved.files.map(({ name }) => name)).toEqual(["pat-steward-evidence-0001-2026-11-21.json"]);
  const verdict = checkedText(await saved.text(0));
  if (verdict.kind !== "intact") throw new Error(verdict.kind);
  expect(verdict.evidence.content).toEqual(aContent());
  expect(screen.getByText(verdict.evidence.hash)).toBeVisible();
  expect(links()).toMatchObject([{ number: 1, hash: verdict.evidence.hash }]);
  await user.click(screen.getByRole("button", { name: "Copy the hash of report 1" }));
  expect(await navigator.clipboard.readText()).toBe(verdict.evidence.hash);
  await user.click(screen.getByRole("button", { name: "Copy" }));
  expect(await navigator.clipboard.readText()).toBe(await saved.text(0));
  expect(await axeViolations()).toEqual([]);
});

test("the second report follows the first", async () => {
  const saved = savedFiles();
  const { seal, user } = openSection();
  await seal(1);
  await user.click(screen.getByRole("button", { name: "Download" }));
  await seal(2);
  await user.click(screen.getByRole("button", { name: "Download" }));
  expect(checkedText(await saved.text(1), await saved.text(0)).kind).toBe("intact");
  expect(screen.getByText("It follows report 1.")).toBeVisible();
  expect(await chain(/^Your chain is intact: 2 reports/)).toBeVisible();
  expect(screen.queryByText("Report 1 is sealed.")).not.toBeInTheDocument();
});

test("a broken chain is shown as broken, with where, and goes on", async () => {
  const { seal, tamper, links } = openSection();
  for (const number of [1, 2, 3]) await seal(number);
  tamper(links().filter((link) => !JSON.stringify(link).includes('"number":2')));
  await seal(4);
  expect(
    await chain(/^The chain does not hold from report 2 on: .* 3 reports can still be found in it\.$/),
  ).toBeVisible();
  expect(screen.getByText("It follows report 3.")).toBeVisible();
});

test("where nothing of the chain can be read, the report says that it follows nothing", async () => {
  const { seal, tamper } = openSection();
  tamper(null);
  await seal(101);
  expect(screen.getByText("The report before it in your chain cannot be read.")).toBeVisible();
});

test("if sealing fails, it says why, loses nothing and can be tried again", async () => {
  const { seal, user, data, onSealed } = openSection();
  await seal(1);
  const hash = screen.getByText(/^[0-9a-f]{64}$/).textContent;
  const fail = jest.spyOn(data, "setDocument").mockRejectedValue({ kind: "offline" });
  await user.click(screen.getByRole("button", { name: "Seal another report" }));
  expect(
    await chain("The report was not sealed: Azure DevOps did not answer. Nothing is lost, so try again."),
  ).toBeVisible();
  expect(screen.getByText(/^[0-9a-f]{64}$/)).toHaveTextContent(hash ?? "no hash");
  expect(screen.getByRole("button", { name: "Download" })).toBeEnabled();
  expect(onSealed).toHaveBeenCalledTimes(1);
  fail.mockRestore();
  await seal(2);
  expect(await chain(/^Your chain is intact: 2 reports/)).toBeVisible();
});

test("a report whose chain cannot be read afterwards is there all the same", async () => {
  const { seal, user, data } = openSection();
  const { getDocuments } = data;
  let isFirst = true;
  data.getDocuments = (collection) => {
    if (!isFirst) return Promise.reject(Object.assign(new Error("No answer."), { kind: "offline" }));
    isFirst = false;
    return getDocuments(collection);
  };
  await seal(1);
  expect(
    await chain(/^Your chain of reports could not be read: Azure DevOps did not answer\.$/),
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Download" })).toBeEnabled();
  data.getDocuments = getDocuments;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await chain("Your chain is intact: 1 report.")).toBeVisible();
});

test("content that makes no report is refused, and nothing is written", async () => {
  const { user, links } = openSection(() => aContent({ openedAt: "yesterday" }));
  await user.click(await screen.findByRole("button", { name: "Seal a report" }));
  expect(await chain(/^The report was not sealed: /)).toBeVisible();
  expect(links).toThrow();
});

describe("the page to print", () => {
  test("has everything that the report says", async () => {
    const { seal, openPage } = openSection();
    await seal(1);
    const page = await openPage();
    const { content, hash } = { content: aContent(), hash: screen.getAllByText(/^[0-9a-f]{64}$/)[0] };
    for (const part of [
      ...[content.subject, content.reason, content.by.displayName, content.by.id, content.organization.name],
      ...["Nov 21, 2026, 9:36:00 AM UTC", "Nov 21, 2026, 12:00:00 PM UTC", "A token leaked"],
      ...["build agent", "38aaa865-2c70-4bf7-a308-0c6539c38c1a", "Norma Fabrik", "aad.Tm9ybWE"],
      ...["Code (read) (vso.code)", "From Oct 22, 2026, 12:00:00 PM UTC", "To Jan 20, 2027, 12:00:00 PM UTC"],
      ...["Active", "Expired", "Gone: no longer listed as active", "Not revoked, or not seen gone"],
      ...["Git.RepositoryCreated", "203.0.113.7", "git/2.47.0", "Read from Aug 23, 2026"],
      ...["Revoke the token", "Done Nov 21, 2026", "Clean the log", "Not done"],
      ...[...content.unknown, hash?.textContent ?? "no hash", "None: it is the first report"],
      "This report is tamper-evident, not signed.",
    ])
      expect(page).toHaveTextContent(part);
    expect(within(page).getByRole("table", { name: "Before and after" })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
  });

  const range = { start: "2026-11-01T00:00:00.000Z", end: "2026-11-21T00:00:00.000Z" };

  test.each<[string, EvidenceContent["audit"]]>([
    ["Nobody read the audit log for this report.", null],
    ["No permission.", { unavailable: "No permission." }],
    [
      "Azure DevOps keeps older entries, which were not read.",
      { range, isWhole: false, actions: [], addresses: [], clients: [] },
    ],
    [
      "It has no action of these tokens there.",
      { range, isWhole: true, actions: [], addresses: [], clients: [] },
    ],
  ])("says of the audit log: %s", async (sentence, audit) => {
    const { seal, openPage } = openSection(() => aContent({ audit, steps: [] }));
    await seal(1);
    const page = await openPage();
    expect(page).toHaveTextContent(sentence);
    expect(within(page).queryByRole("region", { name: "Steps" })).not.toBeInTheDocument();
  });

  test("asks the browser to print, and says what else to do where a frame may not", async () => {
    const print = jest.spyOn(window, "print").mockReturnValue();
    const { seal, openPage, user } = openSection();
    await seal(1);
    await openPage();
    const panel = within(screen.getByRole("dialog", { name: "Evidence, report 1" }));
    await user.click(panel.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledTimes(1);
    expect(panel.getByText(/If nothing opens, printing is not allowed here: download/)).toBeVisible();
  });

  test("of 2,001 tokens shows 2,000, and says where the rest is", async () => {
    const [token] = aContent().before;
    const before = Array.from({ length: 2_001 }, () => token).flatMap((each) => each ?? []);
    const { seal, openPage } = openSection(() => aContent({ before }));
    await seal(1);
    const page = await openPage();
    expect(page.querySelectorAll("tbody")[0]?.children).toHaveLength(2_000);
    expect(page).toHaveTextContent("The first 2,000 of 2,001. The file of the report has them all.");
  });
});

/** The emulator has no collection before something is in it. */
const nothingStored = "does not exist";

describe("sealing that is cancelled", () => {
  const cancelled = "Cancelled. Nothing was sealed.";

  test("while the report is put together seals nothing, and can be done again", async () => {
    let isFirst = true;
    const { user, links, seal, onSealed } = openSection((signal) => {
      if (!isFirst) return aContent();
      isFirst = false;
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    });
    await user.click(await screen.findByRole("button", { name: "Seal a report" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(await screen.findByText(cancelled)).toBeVisible();
    expect(links).toThrow(nothingStored);
    expect(onSealed).not.toHaveBeenCalled();
    await seal(1);
    expect(screen.queryByText(cancelled)).toBeNull();
  });

  test("while the chain is read seals nothing, either", async () => {
    const { user, data, links } = openSection();
    const read = data.getDocuments.bind(data);
    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    data.getDocuments = (collection) => answered.then(() => read(collection));
    await user.click(await screen.findByRole("button", { name: "Seal a report" }));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    answer();
    expect(await screen.findByText(cancelled)).toBeVisible();
    expect(links).toThrow(nothingStored);
  });

  test("while it is linked tells how that ended", async () => {
    const { user, data } = openSection();
    let refuse = () => {};
    const written = new Promise<void>((begun) => {
      data.setDocument = () => {
        begun();
        return new Promise((_, reject) => {
          refuse = () => reject(Object.assign(new Error("No answer."), { kind: "offline" }));
        });
      };
    });
    await user.click(await screen.findByRole("button", { name: "Seal a report" }));
    await written;
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    refuse();
    expect(await screen.findByText(/^The report was not sealed: Azure DevOps did not answer/)).toBeVisible();
    expect(screen.queryByText(cancelled)).toBeNull();
  });
});

test("a report that is too large to be checked later is not sealed, and says what else can be done", async () => {
  const { user, links } = openSection(() => Promise.reject(new EvidenceTooLarge()));
  await user.click(await screen.findByRole("button", { name: "Seal a report" }));
  expect(await screen.findByText(/^The report was not sealed: it has too many tokens/)).toBeVisible();
  expect(links).toThrow(nothingStored);
});
