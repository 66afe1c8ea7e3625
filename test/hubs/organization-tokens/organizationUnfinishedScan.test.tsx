import { screen, waitFor } from "@testing-library/react";

import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import type { World } from "../../emulator/world/World";
import { PageStore } from "../../jobs/store/PageStore";
import { openOrganization } from "./anOrganizationPage";
import { isAskedBeforeLeaving } from "../isAskedBeforeLeaving";
import { axeViolations } from "../axe";

const listsAsked = ({ requests }: World) =>
  requests.filter(({ url }) => url.includes("personalaccesstokens")).map(({ url }) => url);

/** A scan of everyone that stands still in the middle, since the session is over for one person's list. */
async function halfScanned(store: PageStore) {
  const opened = openOrganization({ store });
  const { world } = opened;
  const someone = world.users.all()[7];
  world.faults.add({ kind: "signInPage", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await opened.scanEveryone();
  await screen.findByText(/Paused: you are signed out/, { selector: "strong" });
  return opened;
}

test("a scan of everyone that a closed tab cut off continues with those who were not read", async () => {
  const store = new PageStore();
  const first = await halfScanned(store);
  const before = (await readKeptScan(store, "unfinished"))?.read ?? new Set();
  expect(before.size).toBeGreaterThan(0);
  first.unmount();

  const { user, world, unmount } = openOrganization({ store });
  expect(await screen.findByText(/Some people were not read, so/)).toBeInTheDocument();
  expect(screen.getByText(/\d+ of \d+ tokens shown/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Read the rest" }));
  await screen.findByText("Scan complete");
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  // One's own list tells whether one may see the others.
  const others = world.users.all().filter((each) => each !== world.me && before.has(each.descriptor));
  const again = others.filter(({ descriptor }) => listsAsked(world).some((url) => url.includes(descriptor)));
  expect(again).toEqual([]);
  unmount();

  openOrganization({ store });
  await screen.findByText(/Scan of everyone from/);
  expect(screen.queryByText(/Some people were not read, so/)).not.toBeInTheDocument();
});

test("an unfinished scan can be discarded: the last that ended is there again", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  first.unmount();
  const second = openOrganization({ store });
  const someone = second.world.users.all()[7];
  second.world.faults.add({ kind: "signInPage", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await second.user.click(await screen.findByRole("button", { name: "New scan" }));
  await second.scanEveryone();
  await screen.findByText(/Paused: you are signed out/, { selector: "strong" });
  second.unmount();

  const { user } = openOrganization({ store });
  await screen.findByText(/Some people were not read, so/);
  await user.click(screen.getByRole("button", { name: "Discard" }));
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Read the rest" })).not.toBeInTheDocument();
  expect(await store.readScan("unfinished")).toBeUndefined();
});

test("without a scan before it, discarding leads back to the question whom to scan", async () => {
  const store = new PageStore();
  const first = await halfScanned(store);
  first.unmount();
  const { user } = openOrganization({ store });
  await user.click(await screen.findByRole("button", { name: "Discard" }));
  expect(screen.getByText("Scan the organization")).toBeInTheDocument();
});

test("a scan that is gone on with and then stopped keeps what was read", async () => {
  const store = new PageStore();
  const first = await halfScanned(store);
  first.unmount();
  const { user, world, unmount } = openOrganization({ store });
  world.faults.add({ kind: "signInPage", path: "graph/users" });
  await user.click(await screen.findByRole("button", { name: "Read the rest" }));
  await screen.findByText(/Paused: you are signed out/, { selector: "strong" });
  await user.click(screen.getByRole("button", { name: "Stop the scan" }));
  unmount();
  openOrganization({ store });
  expect(await screen.findByRole("button", { name: "Read the rest" })).toBeInTheDocument();
});

test("a scan of some people does not replace that of everyone, which was made in the same visit", async () => {
  const store = new PageStore();
  const { user, scanToEnd, chooseSome, unmount } = openOrganization({ store });
  await scanToEnd();
  await waitFor(async () => expect(await store.readScan("last")).toBeDefined());
  await user.click(screen.getByRole("button", { name: "New scan" }));
  await chooseSome();
  await user.type(screen.getByRole("combobox"), "priya");
  await user.click(await screen.findByRole("option", { name: /Priya Raman/ }));
  await user.click(screen.getByRole("button", { name: "Scan 1 person" }));
  await screen.findAllByText(/1 of 1 (people|person) read/);
  await screen.findByText("Scan complete");
  unmount();
  openOrganization({ store });
  expect(await screen.findByText(/Scan of everyone from/)).toBeInTheDocument();
});

test("a kept scan says what it holds, and is forgotten only after a question", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  first.unmount();
  const { user } = openOrganization({ store });
  const size = /Kept in this browser: 11 people, 60 tokens, about \d+ KB/;
  expect(await screen.findByText(size)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Forget" }));
  expect(screen.getByText(/^Remove everything/)).toHaveAttribute("role", "status");
  expect(screen.getByRole("button", { name: "Keep it" })).toHaveFocus();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  expect(await store.readScan("last")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Forget" }));
  await user.click(screen.getByRole("button", { name: "Forget it" }));
  expect(await screen.findByText("This browser no longer keeps a scan.")).toHaveFocus();
  expect(screen.getByText("Scan the organization")).toBeInTheDocument();
  expect(await store.readScan("last")).toBeUndefined();
});

test("while a scan of everyone is being kept the page says so, and asks before it is left", async () => {
  const store = new PageStore();
  const { writeScan } = store;
  let letWrite = () => {};
  const mayWrite = new Promise<void>((resolve) => (letWrite = resolve));
  store.writeScan = async (...given) => {
    await mayWrite;
    return writeScan.apply(store, given);
  };
  const { scanEveryone } = openOrganization({ store });
  await scanEveryone();
  await screen.findByText("Keeping the scan in this browser", { selector: "strong" });
  expect(screen.queryByRole("button", { name: "New scan" })).not.toBeInTheDocument();
  expect(isAskedBeforeLeaving()).toBe(true);
  expect(await axeViolations()).toEqual([]);
  letWrite();
  await screen.findByText("Scan complete");
  expect(screen.getByRole("button", { name: "New scan" })).toBeInTheDocument();
  expect(isAskedBeforeLeaving()).toBe(false);
});

test("where no scan can be kept, one of everyone that is being read is not left without a question", async () => {
  const { world, scanEveryone } = openOrganization({ store: undefined });
  const someone = world.users.all()[7];
  world.faults.add({ kind: "hang", path: `personalaccesstokens/${someone?.descriptor ?? ""}` });
  await scanEveryone();
  await screen.findByText("Scanning", { selector: "strong" });
  expect(isAskedBeforeLeaving()).toBe(true);
});
