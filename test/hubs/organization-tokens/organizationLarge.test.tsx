import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { KeptAnswers } from "../../../src/hubs/organization-tokens/answers/KeptAnswers";
import { keepScan } from "../../../src/jobs/kept-scan/parts/keepScan";
import { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { tableOfSize } from "../../bench/tableOfSize";
import { createWorld } from "../../emulator/world/World";
import { PageStore } from "../../jobs/store/PageStore";
import { now } from "../anAzure";
import { openOrganization } from "./anOrganizationPage";

const sizes = [1_000, 100_000];
/** What one screen could ever show, with some to spare. */
const mostRows = 200;

afterEach(() => {
  jest.restoreAllMocks();
});

/** Opens the page over a kept scan of so many tokens, and counts the tokens that become objects from then on. */
async function openWith(size: number) {
  const store = new PageStore();
  const head = { takenAt: now, isEveryone: true, isComplete: true, read: new Set<string>() };
  const { id: organizationId } = createWorld({ now: () => now }).organization;
  await keepScan(store, "last", { ...head, organizationId, table: tableOfSize(size, now) });
  const tokenAt = jest.spyOn(TokenColumns.prototype, "tokenAt");
  const page = openOrganization({ store });
  await screen.findByText(/tokens shown/);
  // With many tokens, the rows are drawn after what is around them.
  await screen.findByRole("columnheader", { name: "Name" });
  return { ...page, tokenAt };
}

const rows = () => document.querySelectorAll("tbody tr[data-row-index]");
const firstRow = () => rows()[0]?.textContent ?? "";

test("a screenful of rows is in the document and in memory, for 1,000 tokens as for 100,000, whatever is done with them", async () => {
  for (const size of sizes) {
    const { user, tokenAt, unmount } = await openWith(size);
    const drawn = [rows().length];
    await user.click(within(screen.getByRole("columnheader", { name: "Name" })).getByText("Name"));
    await waitFor(() => expect(firstRow()).toMatch(/^clone 1/));
    drawn.push(rows().length);
    await user.click(within(screen.getByRole("columnheader", { name: "Name" })).getByText("Name"));
    await waitFor(() => expect(firstRow()).toMatch(/^release 99/));
    fireEvent.change(screen.getByPlaceholderText(/^Filter by name/), { target: { value: "deploy" } });
    await waitFor(() => expect(firstRow()).toMatch(/^deploy 99/));
    drawn.push(rows().length);
    await user.click(await screen.findByRole("button", { name: /^Select all/ }));
    expect(await screen.findByText(/tokens selected/)).toBeInTheDocument();
    drawn.push(rows().length, tokenAt.mock.calls.length);
    // The last of these is how many tokens became objects, over all that was done.
    expect(Math.min(...drawn)).toBeGreaterThan(10);
    expect(Math.max(...drawn)).toBeLessThan(mostRows);
    unmount();
    tokenAt.mockRestore();
  }
});

test("coming back to the table, however it is filtered, works nothing out again", async () => {
  const { user } = await openWith(1_000);
  const back = async () => {
    const shown = firstRow();
    await user.click(screen.getByRole("tab", { name: "Settings" }));
    expect(rows()).toHaveLength(0);
    const find = jest.spyOn(KeptAnswers.prototype, "find");
    await user.click(screen.getByRole("tab", { name: "Tokens" }));
    await waitFor(() => expect(firstRow()).toBe(shown));
    const found = find.mock.results.map(({ value }) => value !== undefined);
    find.mockRestore();
    return found;
  };
  // What stands beside the table may still be worked out when it is left; once it was, it is kept.
  const nothingIsAskedAgain = () =>
    waitFor(
      async () => {
        const found = await back();
        expect(found.length).toBeGreaterThan(3);
        expect(found).not.toContain(false);
      },
      { timeout: 15_000 },
    );
  await nothingIsAskedAgain();
  fireEvent.change(screen.getByPlaceholderText(/^Filter by name/), { target: { value: "deploy" } });
  await waitFor(() => expect(firstRow()).toMatch(/^deploy/));
  await nothingIsAskedAgain();
});
