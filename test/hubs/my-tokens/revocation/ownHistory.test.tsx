import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../../anAzure";
import { axeViolations } from "../../axe";

const person = { type: "User", value: "Me" } as const;

type Started = ReturnType<typeof anAzure>;

function open(started: Started) {
  const { unmount } = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  return { ...started, unmount, user: userEvent.setup() };
}

/** Selects two tokens, and revokes them. */
async function revokeTwo({ user }: ReturnType<typeof open>) {
  await screen.findByText(/of \d+ tokens shown/);
  for (const box of screen.getAllByRole("checkbox").slice(1, 3)) await user.click(box);
  await user.click(await screen.findByRole("button", { name: "Revoke 2 tokens" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Revoke 2 tokens" }));
}

async function written({ world }: Started, text: string) {
  const documents = () =>
    JSON.stringify(world.extensionData.query([{ scope: person, collection: "ownRevocations" }]));
  await waitFor(() => expect(documents()).toContain(text));
}

/** A page that was closed when the second of two tokens was on its way, and the next one. */
async function cutOff() {
  const started = anAzure();
  const first = open(started);
  await screen.findByText(/of \d+ tokens shown/);
  started.world.faults.add({ kind: "hang", path: "_apis/tokens/pats", method: "DELETE", nth: 2 });
  await revokeTwo(first);
  await written(started, '"begun"');
  await waitFor(() =>
    expect(started.world.requests.filter(({ method }) => method === "DELETE")).toHaveLength(2),
  );
  first.unmount();
  started.world.faults.clear();
  const opened = open(started);
  const alert = await screen.findByRole("alert", { name: "A revocation was not finished" });
  return { ...opened, started, alert: within(alert) };
}

function counts(container: { getAllByText(text: RegExp): HTMLElement[] }) {
  const found = container.getAllByText(/^\d+ (gone|still listed|not finished)$/);
  return found.map(({ textContent }) => textContent?.trim());
}

test("a revocation that its page did not finish says what became of each, here and in the history", async () => {
  const { user, alert } = await cutOff();
  expect(counts(alert)).toEqual(["1 still listed", "1 gone"]);
  expect(await axeViolations()).toEqual([]);
  await user.click(await screen.findByText("Earlier revocations", { selector: "summary" }));
  const earlier = within(await screen.findByRole("region", { name: "Earlier revocations" }));
  await waitFor(() => expect(counts(earlier)).toEqual(["1 still listed", "1 gone"]));
  expect(await axeViolations()).toEqual([]);
});

test("the rest of it can be revoked, and stays one entry", async () => {
  const { user, started, alert } = await cutOff();
  await user.click(alert.getByRole("button", { name: "Revoke the other" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  await written(started, '"ended"');
  await user.click(await screen.findByText("Earlier revocations", { selector: "summary" }));
  const earlier = within(await screen.findByRole("region", { name: "Earlier revocations" }));
  await waitFor(() => expect(counts(earlier)).toEqual(["2 gone"]));
});

test("one that is dismissed is not named again", async () => {
  const { user, started, alert, unmount } = await cutOff();
  await user.click(alert.getByRole("button", { name: "Dismiss" }));
  await written(started, '"stopped"');
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
  unmount();
  open(started);
  await user.click(await screen.findByText("Earlier revocations", { selector: "summary" }));
  expect(await screen.findByText("Stopped before the end.")).toBeInTheDocument();
  expect(screen.queryByText("A revocation was not finished")).not.toBeInTheDocument();
});

test("the open list has a revocation as it ended, without a reload", async () => {
  const opened = open(anAzure());
  await screen.findByText(/of \d+ tokens shown/);
  await opened.user.click(await screen.findByText("Earlier revocations", { selector: "summary" }));
  expect(await screen.findByText("You have not revoked anything here yet.")).toBeInTheDocument();
  await revokeTwo(opened);
  expect(await screen.findByText("2 gone")).toBeInTheDocument();
});
