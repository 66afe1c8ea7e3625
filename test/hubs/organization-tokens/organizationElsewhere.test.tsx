import { screen, waitFor } from "@testing-library/react";

import { History } from "../../../src/jobs/history/History";
import { aRun, reportOfRun } from "../../jobs/history/aHistory";
import { ABrowser } from "../../jobs/store/aBrowser";
import { PageStore } from "../../jobs/store/PageStore";
import { axeViolations } from "../axe";
import { aJournalWith, plannedOf } from "./aJournalWith";
import { atPreview, openOrganization, posts } from "./anOrganizationPage";

const lock = "pat-steward-revocation-38aaa865-2c70-4bf7-a308-0c6539c38c1a";

const { id: run } = aRun();

/** A page with a finished scan, and another tab that is revoking everyone else's 33 tokens. */
async function besideARun() {
  const [browser, store] = [new ABrowser(), new PageStore()];
  const other = browser.openTab();
  const opened = openOrganization({ store, locks: browser.openTab().locks });
  await opened.scanToEnd();
  const { world } = opened;
  const common = { job: "a job", jobKind: "revocation", at: world.now().getTime() };
  await new Promise<void>((resolve) => {
    void other.locks.request(lock, { ifAvailable: true }, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  const given = { organizationId: world.organization.id, actorId: world.me.id, at: world.now() };
  const purpose = { run, reason: "Old", filter: {}, startedAtMs: world.now().getTime() };
  await aJournalWith({ ...given, tokens: plannedOf(world), purpose }, store);
  store.ring();
  /** The other tab comes to the end. */
  const ends = async () => {
    await store.append({ ...common, part: "end" });
    other.die();
    store.ring();
  };
  const sees = async (...tokens: number[]) => {
    await store.append({ ...common, part: "step", payload: { tokens, state: "gone" } });
    store.ring();
  };
  return { ...opened, store, other, sees, ends };
}

test("another tab's revocation shows as running, with its count, and cannot be discarded or continued", async () => {
  const { user, sees } = await besideARun();
  expect(await screen.findByText("Running in another tab or browser: 0 of 33")).toBeInTheDocument();
  await sees(0, 1, 2);
  expect(await screen.findByText("Running in another tab or browser: 3 of 33")).toBeInTheDocument();
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Discard" })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Continue" })).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  for (const tab of ["Revocations", "Settings"]) {
    await user.click(screen.getByRole("tab", { name: tab }));
    expect(screen.getByText("Running in another tab or browser: 3 of 33")).toBeInTheDocument();
  }
});

test("its tokens are marked in every tab, and cannot be selected", async () => {
  const { sees } = await besideARun();
  expect((await screen.findAllByText("Being revoked")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^Select all/ })).not.toBeInTheDocument();
  expect(screen.getByText(/^52 of 60 tokens shown/)).toBeInTheDocument();
  await sees(0, 1, 2);
  expect(await screen.findByText(/^49 of 60 tokens shown/)).toBeInTheDocument();
});

test("what was selected before another tab began to revoke it is no longer selected", async () => {
  const [browser, store] = [new ABrowser(), new PageStore()];
  const opened = openOrganization({ store, locks: browser.openTab().locks });
  await opened.scanToEnd();
  await opened.user.click(await screen.findByRole("button", { name: "Select all 33 shown" }));
  expect(screen.getByText("33 tokens selected")).toBeInTheDocument();
  const { world } = opened;
  void browser.openTab().locks.request(lock, { ifAvailable: true }, () => new Promise(() => undefined));
  const given = { organizationId: world.organization.id, actorId: world.me.id, at: world.now() };
  await aJournalWith({ ...given, tokens: plannedOf(world).slice(0, 30) }, store);
  store.ring();
  expect(await screen.findByText("3 tokens selected")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Revoke 3 tokens" })).toHaveAttribute("aria-disabled", "true");
});

test("when the tab that runs it dies, it shows as unfinished, and can be continued here", async () => {
  const { other } = await besideARun();
  await screen.findByText("Running in another tab or browser: 0 of 33");
  other.die();
  expect(await screen.findByText("A revocation was not finished")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Continue" })).toBeInTheDocument();
  expect(screen.queryByText(/^Running in another tab/)).not.toBeInTheDocument();
  expect(screen.queryByText("Being revoked")).not.toBeInTheDocument();
});

test("when it ends, the history of this tab no longer calls it unfinished", async () => {
  const { user, environment, ends } = await besideARun();
  const history = new History(environment.organization.ownData, "bulk");
  await history.keep(aRun(1, "begun"), reportOfRun());
  await user.click(screen.getByRole("tab", { name: "Revocations" }));
  expect(await screen.findByText("Still running in another tab or browser.")).toBeInTheDocument();
  await history.keep(aRun(1, "ended"), reportOfRun());
  await ends();
  await waitFor(() => expect(screen.queryByText("Still running in another tab or browser.")).toBeNull());
  await waitFor(() => expect(screen.queryByText(/^Its end was not recorded/)).toBeNull());
  expect(await screen.findByText("1 gone")).toBeInTheDocument();
});

test("that one is running elsewhere is said until it is over", async () => {
  const [browser, store] = [new ABrowser(), new PageStore()];
  const opened = await atPreview({ store, locks: browser.openTab().locks });
  const other = browser.openTab();
  // It has begun, but is not in the journal yet.
  void other.locks.request(lock, { ifAvailable: true }, () => new Promise(() => undefined));
  await opened.confirm("revoke 33 tokens");
  expect(await screen.findByText(/^A revocation is already running in another tab/)).toBeInTheDocument();
  const { world } = opened;
  const given = { organizationId: world.organization.id, actorId: world.me.id, at: world.now() };
  await aJournalWith({ ...given, tokens: plannedOf(world).slice(0, 3) }, store);
  store.ring();
  expect(await screen.findByText("Running in another tab or browser: 0 of 3")).toBeInTheDocument();
  const common = { job: "a job", jobKind: "revocation", at: world.now().getTime() };
  await store.append({ ...common, part: "end" });
  other.die();
  store.ring();
  await waitFor(() =>
    expect(screen.queryByText(/^A revocation is already running in another tab/)).toBeNull(),
  );
});

test("without locks, a tab's lease shows that it is running", async () => {
  const store = new PageStore();
  const opened = openOrganization({ store });
  await opened.scanToEnd();
  const { world } = opened;
  const nowMs = world.now().getTime();
  await store.takeLease("another tab", nowMs, nowMs + 30_000);
  const given = { organizationId: world.organization.id, actorId: world.me.id, at: world.now() };
  await aJournalWith({ ...given, tokens: plannedOf(world) }, store);
  store.ring();
  expect(await screen.findByText("Running in another tab or browser: 0 of 33")).toBeInTheDocument();
});

test("the page that runs a revocation shows it on each of its tabs, with Stop, and marks its tokens", async () => {
  const { user, world, confirm } = await atPreview();
  world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  await waitFor(() => expect(posts(world.requests)).toHaveLength(1));
  for (const tab of ["Settings", "Revocations", "Tokens"]) {
    await user.click(screen.getByRole("tab", { name: tab }));
    expect(screen.getByText("Revoking: 0 of 33 confirmed gone", { selector: "strong" })).toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "Stop" })).toHaveLength(1);
  }
  expect((await screen.findAllByText("Being revoked")).length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^Select all/ })).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(screen.queryByText(/another tab/)).not.toBeInTheDocument();
});

test("what another tab revokes meanwhile is no longer offered by a preview that was open before", async () => {
  const { user, world, store, other, sees } = await besideARun();
  await screen.findByText("Running in another tab or browser: 0 of 33");
  other.die();
  await user.click(await screen.findByRole("button", { name: "Continue" }));
  await screen.findByLabelText("To confirm, type: revoke 33 tokens");
  const third = other;
  let isOver: () => void = () => undefined;
  void third.locks.request(
    lock,
    { ifAvailable: true },
    () => new Promise((resolve) => (isOver = () => resolve())),
  );
  await sees(0, 1, 2);
  expect(await screen.findByText(/^A revocation is already running in another tab/)).toBeInTheDocument();
  for (const { authorizationId } of plannedOf(world).slice(0, 30)) {
    const token = world.findToken(authorizationId);
    if (token) world.revoke(token, world.me);
  }
  isOver();
  store.ring();
  expect(await screen.findByText("30 of 33 are already gone.")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Revoke 3 tokens" })).toBeInTheDocument();
});
