import { screen, waitFor } from "@testing-library/react";

import { statusOf } from "../../emulator/world/Token";
import type { World } from "../../emulator/world/World";
import { ABrowser } from "../../jobs/store/aBrowser";
import { PageStore } from "../../jobs/store/PageStore";
import { activeCount } from "./anOrganization";
import { atPreview, openOrganization, posts, revokeButton, revoked, sentIds } from "./anOrganizationPage";
import { plannedOf } from "./aJournalWith";
import { axeViolations } from "../axe";
import { isAskedBeforeLeaving } from "../isAskedBeforeLeaving";

/** A store that holds a revocation of 33 tokens that was cut off, none of them done. */
async function cutOff(): Promise<PageStore> {
  const store = new PageStore();
  const { world, confirm, unmount } = await atPreview({ store });
  world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  await waitFor(() => expect(posts(world.requests)).toHaveLength(1));
  unmount();
  return store;
}

/** Opens the page anew, in the organization as it was, and waits for the question. */
async function reopen(store: PageStore) {
  const opened = openOrganization({ store });
  await screen.findByText(/^0 of 33 done, started .* Continue\?$/);
  /** Lists the owners, and waits for what is left. */
  const listed = async () => {
    await opened.user.click(screen.getByRole("button", { name: "Continue" }));
    await screen.findByText(/Nothing has been sent yet/);
  };
  return { ...opened, listed };
}

function protect({ extensionData }: World, value: unknown) {
  extensionData.create({ type: "Default", value: "Current" }, "settings", { id: "protectedList", value });
}

function revoke(world: World, authorizationId: string) {
  const token = world.findToken(authorizationId);
  if (token) world.revoke(token, world.me);
}

function statesOf(world: World, mailAddress: string) {
  const owner = world.users.all().find((user) => user.mailAddress === mailAddress);
  return world.tokensOf(owner?.descriptor ?? "").map((token) => statusOf(token, world.now()));
}

test("a job that was cut off is offered again, lists first, is confirmed again and finishes", async () => {
  const store = await cutOff();
  const { user, world, listed, confirm, unmount } = await reopen(store);
  const before = activeCount(world);
  expect(await axeViolations()).toEqual([]);
  await listed();
  expect(screen.getByText(/^Begun on Nov 21, 2026, /)).toBeInTheDocument();
  expect(screen.queryByText(/already gone|someone else/)).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(screen.getByLabelText("Reason")).toHaveValue("Quarterly clean-up");
  await user.clear(screen.getByLabelText("Reason"));
  await user.click(await revokeButton());
  expect(screen.getByText("Enter a reason: it appears in the report.")).toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
  await confirm("revoke 33 tokens", "Second try");
  await revoked(33);
  expect(await screen.findByText("Reason: Second try")).toBeInTheDocument();
  expect(activeCount(world)).toBe(before - 33);
  unmount();
  openOrganization({ store });
  await screen.findByText(/Scan of everyone from/);
  expect(screen.queryByText(/Continue\?/)).not.toBeInTheDocument();
});

test("the page says what was revoked since a job was cut off, and only the rest is confirmed and sent", async () => {
  const { user, world, listed } = await reopen(await cutOff());
  const others = plannedOf(world);
  for (const { authorizationId } of others.slice(0, 30)) revoke(world, authorizationId);
  await listed();
  expect(screen.getByText("30 of 33 are already gone.")).toBeInTheDocument();
  expect(screen.queryByLabelText(/To confirm, type/)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText("Reason"), "The rest");
  await user.click(screen.getByRole("button", { name: "Revoke 3 tokens" }));
  await revoked(33);
  expect(sentIds(world).sort()).toEqual(
    others
      .slice(30)
      .map(({ authorizationId }) => authorizationId)
      .sort(),
  );
});

test("a job with nothing left to revoke says so, and is over", async () => {
  const store = await cutOff();
  const { user, world, unmount } = await reopen(store);
  for (const { authorizationId } of plannedOf(world)) revoke(world, authorizationId);
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText("Nothing is left to revoke")).toBeInTheDocument();
  expect(screen.getByText("33 of 33 are already gone.")).toBeInTheDocument();
  expect(screen.queryByLabelText("Reason")).not.toBeInTheDocument();
  await waitFor(() => expect(store.entries.map(({ part }) => part)).toContain("end"));
  const [, close] = screen.getAllByRole("button", { name: "Close" });
  if (close) await user.click(close);
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
  unmount();
  openOrganization({ store });
  await screen.findByText(/Scan of everyone from/);
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
});

test("owners who cannot be read are reported, their tokens are not sent, and they can be listed again", async () => {
  const { user, world, listed } = await reopen(await cutOff());
  const [someone] = plannedOf(world);
  const path = encodeURIComponent(someone?.owner ?? "");
  world.faults.add({ kind: "status", status: 403, path: `tokenadmin/personalaccesstokens/${path}` });
  await listed();
  expect(
    screen.getByText(/^\d+ tokens? of 1 person could not be checked and will not be sent/),
  ).toBeInTheDocument();
  world.faults.clear();
  await user.click(screen.getByRole("button", { name: "List again" }));
  expect(await screen.findByLabelText("To confirm, type: revoke 33 tokens")).toBeInTheDocument();
  expect(screen.queryByText(/could not be checked/)).not.toBeInTheDocument();
});

test("what could not be listed is offered again once the rest is revoked, without a reload", async () => {
  const { user, world, listed, confirm } = await reopen(await cutOff());
  const [someone] = plannedOf(world);
  const theirs = plannedOf(world).filter(({ owner }) => owner === someone?.owner).length;
  const path = `tokenadmin/personalaccesstokens/${encodeURIComponent(someone?.owner ?? "")}`;
  world.faults.add({ kind: "status", status: 403, path });
  await listed();
  await confirm(`revoke ${33 - theirs} tokens`);
  await revoked(33 - theirs);
  world.faults.clear();
  const offer = new RegExp(`^${33 - theirs} of 33 done, started .* Continue\\?$`);
  expect(await screen.findByText(offer)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Continue" }));
  await screen.findByText(/Nothing has been sent yet/);
  await user.click(await revokeButton());
  await revoked(33);
  await waitFor(() => expect(screen.queryByText(/Continue\?$/)).not.toBeInTheDocument());
});

test("while no owner can be read, only another try is offered", async () => {
  const { user, world } = await reopen(await cutOff());
  world.faults.add({ kind: "status", status: 403, path: "personalaccesstokens" });
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText("The owners could not be read")).toBeInTheDocument();
  expect(screen.queryByLabelText("Reason")).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  world.faults.clear();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText(/Nothing has been sent yet/)).toBeInTheDocument();
});

test("the listing can be cancelled, and the job is still offered", async () => {
  const { user, world } = await reopen(await cutOff());
  world.faults.add({ kind: "hang", path: "personalaccesstokens" });
  await user.click(screen.getByRole("button", { name: "Continue" }));
  expect(await screen.findByText(/^Listing the tokens of each owner/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByText(/^Listing the tokens/)).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "Continue" })).toBeInTheDocument();
});

test("people protected since a job was cut off are left out, and counted", async () => {
  const { world, listed, confirm } = await reopen(await cutOff());
  const before = activeCount(world);
  protect(world, { people: ["priya.raman@fabrikam.example"], tokens: [] });
  await listed();
  const left = await screen.findByText(/^\d+ tokens on the protected list left out\.$/);
  const count = 33 - parseInt(left.textContent ?? "", 10);
  await confirm(`revoke ${count} tokens`);
  await revoked(count);
  expect(activeCount(world)).toBe(before - count);
  expect(statesOf(world, "priya.raman@fabrikam.example")).not.toContain("revoked");
  expect(screen.queryByRole("button", { name: /^Retry/ })).not.toBeInTheDocument();
});

test("a retry leaves out who was protected since the revocation, too", async () => {
  const { user, world, confirm } = await atPreview();
  world.faults.add({ kind: "acceptedNotDone", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  const retry = await screen.findByRole("button", { name: "Retry 33 tokens" });
  world.faults.clear();
  protect(world, { people: ["priya.raman@fabrikam.example"], tokens: [] });
  await user.click(retry);
  await screen.findByText(/tokens on the protected list left out\.$/);
  await screen.findByText(/\d+ of 33 tokens were revoked/, { selector: "strong" });
  expect(statesOf(world, "priya.raman@fabrikam.example")).not.toContain("revoked");
});

test("while nobody knows what is protected, a job is not continued", async () => {
  const { world, listed } = await reopen(await cutOff());
  protect(world, { people: "everyone" });
  await listed();
  expect(await screen.findByText(/nobody knows what is protected/)).toBeInTheDocument();
  expect(await revokeButton()).toHaveAttribute("aria-disabled", "true");
  expect(posts(world.requests)).toEqual([]);
});

test("without a scan nobody knows whether an owner is on the list, so that a job waits for one", async () => {
  const store = await cutOff();
  await store.writeScan("last", undefined);
  const { user, world, scanToEnd, listed } = await reopen(store);
  protect(world, { people: ["priya.raman@fabrikam.example"], tokens: [] });
  await listed();
  expect(await screen.findByText(/does not know yet who owns these tokens/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await scanToEnd();
  await listed();
  await screen.findByText(/tokens on the protected list left out\.$/);
  expect(screen.queryByText(/does not know yet who owns these tokens/)).not.toBeInTheDocument();
});

const cannotContinue =
  /^.*The progress could not be stored: if this page closes, the revocation cannot be continued\.$/;

test.each<["new" | "retried"]>([["new"], ["retried"]])(
  "a %s revocation whose plan could not be written says so, and asks before the page is left",
  async (kind) => {
    const store = new PageStore();
    const { user, world, confirm } = await atPreview({ store });
    const fill = () => {
      store.failing = (call) => {
        if (call === "append") throw new DOMException("", "QuotaExceededError");
      };
    };
    if (kind === "new") fill();
    else world.faults.add({ kind: "status", status: 500, path: "tokenadmin/revocations", count: 1 });
    if (kind === "new") world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
    await confirm("revoke 33 tokens");
    if (kind === "retried") {
      const retry = await screen.findByRole("button", { name: "Retry 33 tokens" });
      expect(screen.queryByText(cannotContinue)).not.toBeInTheDocument();
      fill();
      world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
      await user.click(retry);
    }
    expect(await screen.findByText(cannotContinue)).toBeInTheDocument();
    expect(isAskedBeforeLeaving()).toBe(true);
  },
);

test("a revocation that can continue after the tab is closed asks nothing when the page is left", async () => {
  const { world, confirm } = await atPreview();
  world.faults.add({ kind: "hang", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  await waitFor(() => expect(posts(world.requests)).toHaveLength(1));
  expect(screen.queryByText(cannotContinue)).not.toBeInTheDocument();
  expect(isAskedBeforeLeaving()).toBe(false);
});

test("two tabs cannot run revocations at once", async () => {
  const browser = new ABrowser();
  const store = new PageStore();
  const other = browser.openTab();
  void other.locks.request(
    "pat-steward-revocation-38aaa865-2c70-4bf7-a308-0c6539c38c1a",
    { ifAvailable: true },
    () => new Promise(() => undefined),
  );
  const { world, confirm } = await atPreview({ store, locks: browser.openTab().locks });
  await confirm("revoke 33 tokens");
  expect(
    await screen.findByText(/A revocation is already running in another tab or browser/),
  ).toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
});
