import { screen, waitFor } from "@testing-library/react";

import { revocationLock } from "../../../src/hubs/organization-tokens/revocation/revocationEnvironment";
import { ABrowser } from "../../jobs/store/aBrowser";
import { PageStore } from "../../jobs/store/PageStore";
import { aJournalWith, plannedOf } from "./aJournalWith";
import { anOrganization } from "./anOrganization";
import { atPreview, openOrganization, revoked } from "./anOrganizationPage";

/** Storage with a scan of everyone: 52 active tokens. */
async function scannedStore(store = new PageStore()) {
  const { scanToEnd, unmount } = openOrganization({ store });
  await scanToEnd();
  await waitFor(async () => expect(await store.readScan("last")).toBeDefined());
  unmount();
  return store;
}

const shown = (count: number) => screen.findByText(new RegExp(`^${count} of 60 tokens shown`));

test("revoked tokens are still revoked after a reload, and cannot be selected", async () => {
  const store = new PageStore();
  const { confirm, unmount } = await atPreview({ store });
  await confirm("revoke 33 tokens");
  await revoked(33);
  unmount();

  openOrganization({ store });
  expect(await shown(19)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Select all/ })).not.toBeInTheDocument();
});

test("a revocation never writes the kept scan, and writes what it saw gone once", async () => {
  const store = new PageStore();
  const { confirm } = await atPreview({ store });
  // The scan itself, and that nothing of it is unfinished.
  await waitFor(() => expect(store.writes.scans).toBe(2));
  const before = { ...store.writes };
  await confirm("revoke 33 tokens");
  await revoked(33);
  await waitFor(() => expect(store.writes).toEqual({ ...before, sightings: before.sightings + 1 }));
});

test("what a job saw gone before its tab was closed shows as revoked when the page opens again", async () => {
  const store = await scannedStore();
  const { world } = anOrganization({ store });
  const tokens = plannedOf(world);
  const at = world.now();
  const given = { tokens, organizationId: world.organization.id, actorId: world.me.id, at };
  await aJournalWith(given, store);
  const payload = { tokens: [0, 1, 2, 3, 4], state: "gone" };
  await store.append({ part: "step", job: "a job", jobKind: "revocation", at: at.getTime(), payload });

  const { user, unmount } = openOrganization({ store });
  expect(await shown(47)).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(store.entries).toEqual([]));
  unmount();

  // The journal is gone, but the kept scan still knows.
  openOrganization({ store });
  expect(await shown(47)).toBeInTheDocument();
});

test("an open tab shows as revoked what another tab has seen gone", async () => {
  const [browser, store] = [new ABrowser(), await scannedStore()];
  const watching = openOrganization({ store, locks: browser.openTab().locks });
  await shown(52);
  const { world } = watching;
  const tokens = plannedOf(world);
  const at = world.now();
  await aJournalWith({ tokens, organizationId: world.organization.id, actorId: world.me.id, at }, store);
  const payload = { tokens: [0, 1, 2, 3, 4, 5, 6], state: "gone" };
  await store.append({ part: "step", job: "a job", jobKind: "revocation", at: at.getTime(), payload });
  store.ring();
  expect(await shown(45)).toBeInTheDocument();
});

test("what another tab saw gone until it was cut off is still revoked after its job is discarded here", async () => {
  const [browser, store] = [new ABrowser(), await scannedStore()];
  const other = browser.openTab();
  const { world, user, unmount } = openOrganization({ store, locks: browser.openTab().locks });
  await shown(52);
  void other.locks.request(
    revocationLock(world.organization.id),
    { ifAvailable: true },
    () => new Promise(() => undefined),
  );
  const at = world.now();
  const given = { tokens: plannedOf(world), organizationId: world.organization.id, actorId: world.me.id, at };
  await aJournalWith(given, store);
  const payload = { tokens: [0, 1, 2], state: "gone" };
  await store.append({ part: "step", job: "a job", jobKind: "revocation", at: at.getTime(), payload });
  store.ring();
  expect(await shown(49)).toBeInTheDocument();
  // Until then, keeping it is up to the tab that runs.
  expect(await store.readSightings()).toEqual([]);
  other.die();
  await user.click(await screen.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(store.entries).toEqual([]));
  unmount();

  openOrganization({ store });
  expect(await shown(49)).toBeInTheDocument();
});

test("forgetting the scan also forgets what was seen of its tokens", async () => {
  const store = new PageStore();
  const first = await atPreview({ store });
  await first.confirm("revoke 33 tokens");
  await revoked(33);
  first.unmount();

  const { user } = openOrganization({ store });
  await shown(19);
  expect(await store.readSightings()).not.toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Forget" }));
  await user.click(await screen.findByRole("button", { name: "Forget it" }));
  await waitFor(async () => expect(await store.readSightings()).toEqual([]));
});
