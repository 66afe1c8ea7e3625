import { fireEvent, screen, waitFor, within } from "@testing-library/react";

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
