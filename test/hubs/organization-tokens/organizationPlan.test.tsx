import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { keepScan } from "../../../src/jobs/kept-scan/parts/keepScan";
import { tableOfSize } from "../../bench/tableOfSize";
import { createWorld } from "../../emulator/world/World";
import { ABrowser } from "../../jobs/store/aBrowser";
import { PageStore } from "../../jobs/store/PageStore";
import { now } from "../anAzure";
import { axeViolations } from "../axe";
import { aJournalWith, plannedOf } from "./aJournalWith";
import { atPreview, openOrganization, revokeButton, revoked, sentIds } from "./anOrganizationPage";

const shared = { type: "Default", value: "Current" } as const;
const inPanel = () => within(screen.getByRole("dialog"));
const rowOf = (text: RegExp | string) => {
  const row = inPanel().getAllByText(text)[0]?.closest("li");
  return within(row ?? document.body);
};

test("an open preview follows what another tab revokes, and asks for the new number", async () => {
  const [browser, store] = [new ABrowser(), new PageStore()];
  const { world, user } = await atPreview({ store, locks: browser.openTab().locks });
  await user.type(screen.getByLabelText(/To confirm, type/), "revoke 33 tokens");
  const at = world.now();
  const given = { organizationId: world.organization.id, actorId: world.me.id, at };
  await aJournalWith({ ...given, tokens: plannedOf(world) }, store);
  const payload = { tokens: [0, 1, 2], state: "gone" };
  await store.append({ part: "step", job: "a job", jobKind: "revocation", at: at.getTime(), payload });
  store.ring();
  expect(await inPanel().findByText("3 tokens left out: already expired or revoked.")).toBeInTheDocument();
  expect(await revokeButton()).toHaveTextContent("Revoke 30 tokens");
  expect(inPanel().getByRole("button", { name: "Tokens (30)" })).toBeInTheDocument();
  await user.click(await revokeButton());
  expect(inPanel().getByText("Type exactly “revoke 30 tokens” to continue.")).toBeInTheDocument();
});

test("the tokens themselves are listed, can be searched for, left out and put back, and only the rest is revoked", async () => {
  const { user, world, confirm } = await atPreview();
  const search = inPanel().getByRole("textbox", { name: "Search by token or owner" });
  await user.type(search, "priya");
  expect(inPanel().getByText(/^6 tokens found/)).toBeInTheDocument();
  await user.click(inPanel().getByRole("button", { name: "Leave out all 6 found" }));
  expect(inPanel().getByText(/You left out 6 tokens/)).toBeInTheDocument();
  expect(await revokeButton()).toHaveTextContent("Revoke 27 tokens");
  const back = inPanel().getAllByRole("button", { name: /^Put back / })[0];
  await user.click(back ?? document.body);
  // It stays where it is, as a button to leave the token out again.
  expect(document.activeElement).toHaveTextContent("Leave out");
  expect(await axeViolations()).toEqual([]);
  await user.clear(search);
  expect(inPanel().getByText(/^You left out 5 tokens/)).toBeInTheDocument();
  await user.type(search, "no such token");
  expect(inPanel().getByText("Nothing in this plan matches.")).toBeInTheDocument();
  await user.clear(search);
  await user.click(inPanel().getByRole("button", { name: "Put all back" }));
  expect(await revokeButton()).toHaveTextContent("Revoke 33 tokens");

  await user.click(inPanel().getByRole("button", { name: /^Owners \(\d+\)$/ }));
  await user.click(inPanel().getByRole("button", { name: "Leave out Priya Raman" }));
  await confirm("revoke 27 tokens");
  await revoked(27);
  const priya = world.users.all().filter(({ displayName }) => displayName === "Priya Raman");
  const spared = plannedOf(world, priya).map(({ authorizationId }) => authorizationId);
  expect(spared).toHaveLength(6);
  expect(sentIds(world)).toHaveLength(27);
  expect(sentIds(world).filter((id) => spared.includes(id))).toEqual([]);
});

test("nobody is protected: that leads to the owners, and one click protects one of them or stops it", async () => {
  const { user, world } = await atPreview();
  const stored = () => world.extensionData.get(shared, "settings", "protectedList")["value"];
  expect(inPanel().getByText(/^No one is protected/)).toBeInTheDocument();
  await user.click(inPanel().getByRole("button", { name: "Protect someone in this plan" }));
  expect(document.activeElement).toHaveAccessibleName(/^Protect /);
  await user.click(inPanel().getByRole("button", { name: "Protect Priya Raman" }));
  expect(await inPanel().findByText("Now protected: Priya Raman.")).toBeInTheDocument();
  expect(stored()).toEqual({ people: ["priya.raman@fabrikam.example"], tokens: [] });
  await waitFor(async () => expect(await revokeButton()).toHaveTextContent("Revoke 27 tokens"));
  expect(rowOf("Priya Raman").getByText("6 tokens protected")).toBeInTheDocument();
  expect(inPanel().getByText("The protected list names 1 person and 0 tokens.")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(inPanel().getByRole("button", { name: "Undo" }));
  expect(await inPanel().findByText("No longer protected: Priya Raman.")).toBeInTheDocument();
  await waitFor(async () => expect(await revokeButton()).toHaveTextContent("Revoke 33 tokens"));
  expect(stored()).toEqual({ people: [], tokens: [] });
});

test("a protection that cannot be saved says so, and can be tried again", async () => {
  const { user, world } = await atPreview();
  const save = jest.spyOn(world.extensionData, "create").mockImplementation(() => {
    throw new Error("The database is read-only.");
  });
  await user.click(inPanel().getByRole("button", { name: "Protect someone in this plan" }));
  await user.click(inPanel().getByRole("button", { name: "Protect Priya Raman" }));
  expect(await inPanel().findByText(/^The protected list was not changed: /)).toBeInTheDocument();
  expect(await revokeButton()).toHaveTextContent("Revoke 33 tokens");
  save.mockRestore();
  await user.click(inPanel().getByRole("button", { name: "Try again" }));
  expect(await inPanel().findByText("Now protected: Priya Raman.")).toBeInTheDocument();
});

test("the preview of 40,000 tokens draws a few rows, and the keyboard reaches the last", async () => {
  const store = new PageStore();
  const head = { takenAt: now, isEveryone: true, isComplete: true, read: new Set<string>() };
  const { id: organizationId } = createWorld({ now: () => now }).organization;
  const table = tableOfSize(40_000, now);
  await keepScan(store, "last", { ...head, organizationId, table });
  const { user } = openOrganization({ store });
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(screen.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }));
  await screen.findByText(/Nothing has been sent yet/);
  const rows = () => inPanel().getByRole("list", { name: "Tokens that would be revoked" }).children;
  expect(rows().length).toBeLessThan(30);
  const total = Number(
    inPanel()
      .getByRole("button", { name: /^Tokens \(/ })
      .textContent?.replace(/\D/g, ""),
  );
  expect(total).toBeGreaterThan(20_000);
  inPanel()
    .getAllByRole("button", { name: /^Leave out / })[0]
    ?.focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "End" });
  expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", String(total));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowUp" });
  expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", String(total - 1));
  expect(rows().length).toBeLessThan(30);
  expect(
    inPanel()
      .getAllByRole("button", { name: /^Leave out / })
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toHaveLength(1);
});
