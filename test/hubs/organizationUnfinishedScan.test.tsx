import { screen, waitFor } from "@testing-library/react";

import type { World } from "../emulator/world/World";
import { PageStore } from "../jobs/PageStore";
import { openOrganization, patience } from "./anOrganizationPage";
import { axeViolations } from "./axe";

jest.setTimeout(20_000);

const listsAsked = ({ requests }: World) =>
  requests.filter(({ url }) => url.includes("personalaccesstokens")).map(({ url }) => url);

/** A scan of everyone that stands still in the middle, since the session is over for one person's list. */
async function halfScanned(store: PageStore) {
  const opened = openOrganization({ store });
  const { world } = opened;
  const someone = world.users.all()[7];
  world.faults.add({ kind: "signInPage", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await opened.scanEveryone();
  await screen.findByText(/Paused: you are signed out/, { selector: "strong" }, patience);
  return opened;
}

test("a scan of everyone that a closed tab cut off goes on with those who were not read", async () => {
  const store = new PageStore();
  const first = await halfScanned(store);
  const all = first.world.users.all().length;
  await waitFor(async () => expect(await store.readScan("unfinished")).toBeDefined());
  first.unmount();

  const { user, world, unmount } = openOrganization({ store });
  expect(await screen.findByText(/Some people were not read then/, undefined, patience)).toBeInTheDocument();
  expect(screen.getByText(/\d+ of \d+ tokens shown/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Read the rest" }));
  await screen.findByText("Scan complete", undefined, patience);
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  expect(new Set(listsAsked(world)).size).toBeLessThan(all - 1);
  unmount();

  openOrganization({ store });
  await screen.findByText(/Scan of everyone from/, undefined, patience);
  expect(screen.queryByText(/Some people were not read then/)).not.toBeInTheDocument();
});

test("an unfinished scan can be discarded: the last that ended is there again", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  first.unmount();
  const second = openOrganization({ store });
  const someone = second.world.users.all()[7];
  second.world.faults.add({ kind: "signInPage", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await second.user.click(await screen.findByRole("button", { name: "New scan" }, patience));
  await second.scanEveryone();
  await screen.findByText(/Paused: you are signed out/, { selector: "strong" }, patience);
  await waitFor(async () => expect(await store.readScan("unfinished")).toBeDefined());
  second.unmount();

  const { user } = openOrganization({ store });
  await screen.findByText(/Some people were not read then/, undefined, patience);
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Read the rest" })).not.toBeInTheDocument();
  expect(await store.readScan("unfinished")).toBeUndefined();
});

test("without a scan before it, discarding leads back to the question whom to scan", async () => {
  const store = new PageStore();
  const first = await halfScanned(store);
  await waitFor(async () => expect(await store.readScan("unfinished")).toBeDefined());
  first.unmount();
  const { user } = openOrganization({ store });
  await user.click(await screen.findByRole("button", { name: "Discard" }, patience));
  expect(screen.getByText("Whose tokens do you want to see?")).toBeInTheDocument();
});

test("a scan that was cancelled is not offered again", async () => {
  const store = new PageStore();
  const { user, unmount } = await halfScanned(store);
  await user.click(screen.getByRole("button", { name: "Stop the scan" }));
  await waitFor(async () => expect(await store.readScan("unfinished")).toBeUndefined());
  unmount();
  openOrganization({ store });
  expect(
    await screen.findByText("Whose tokens do you want to see?", undefined, patience),
  ).toBeInTheDocument();
});
