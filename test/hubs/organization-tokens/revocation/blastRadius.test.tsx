import { screen, waitFor, within } from "@testing-library/react";

import type { World } from "../../../emulator/world/World";
import { axeViolations } from "../../axe";
import { revokeButton, revoked } from "../anOrganizationPage";
import { act, blast, figure, listed, previewAfter } from "./aBlast";

const inPanel = () => within(screen.getByRole("dialog"));
const auditRequests = ({ requests }: World) => requests.filter(({ url }) => url.includes("audit/auditlog"));
const isRead = "The audit log of the last 90 days has been read.";

/** Three tokens of the plan, and one that is not in it. */
const lately = (world: World) =>
  act(
    world,
    { token: "script 2", daysAgo: 1 },
    { token: "script 2", daysAgo: 20, ipAddress: "198.51.100.7", userAgent: "terraform/1.14.0" },
    { token: "ci 5", daysAgo: 3 },
    { token: "reports 106", daysAgo: 45, ipAddress: "192.0.2.9", userAgent: "Mozilla/5.0 Firefox/140.0" },
    { token: "release notes bot", daysAgo: 1, ipAddress: "192.0.2.200" },
  );

async function readPreview(prepare = lately) {
  const opened = await previewAfter(prepare);
  await opened.read();
  await (await blast()).findByText(new RegExp(isRead));
  return opened;
}

test("nothing is read before the click; then it says how many acted, from how many addresses and with what", async () => {
  const { world, read } = await previewAfter(lately);
  await blast();
  expect(auditRequests(world)).toEqual([]);
  expect((await blast()).queryByRole("table")).toBeNull();
  await read();
  await figure("Tokens that acted, Last 7 days: 2");
  const lines = (await blast()).getAllByRole("row").map((row) =>
    within(row)
      .queryAllByRole("cell")
      .map(({ textContent }) => textContent),
  );
  expect(lines.slice(1)).toEqual([
    ["2", "1", "Git: 2"],
    ["2", "2", "Git: 2Terraform: 1"],
    ["3", "3", "Git: 2Terraform: 1a browser: 1"],
  ]);
  expect((await blast()).getByText(new RegExp(isRead))).toBeInTheDocument();
  expect((await blast()).getByText(/^As of Nov 21, 2026.* Reads, clones/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test("each figure lists exactly its tokens, and there is a way back", async () => {
  const { user } = await readPreview();
  const whole = listed();
  await user.click(await figure("Tokens that acted, Last 90 days: 3"));
  expect(listed()).toEqual(["ci 5", "reports 106", "script 2"]);
  expect(inPanel().getByText("3 tokens found.")).toHaveAttribute("role", "status");
  expect(await figure("Tokens that acted, Last 90 days: 3")).toHaveAttribute("aria-pressed", "true");
  expect(await axeViolations()).toEqual([]);
  await user.click(await figure("Clients, Last 30 days: Terraform: 1"));
  expect(listed()).toEqual(["script 2"]);
  await user.click(await figure("Addresses, Last 7 days: 1"));
  expect(listed()).toEqual(["ci 5", "script 2"]);
  await user.click(inPanel().getByRole("button", { name: "Owners (10)" }));
  expect(inPanel().getByRole("list", { name: "Owners of these tokens" }).children).toHaveLength(1);
  expect(inPanel().getByText("Milo Andersen").closest("li")).toHaveTextContent("2 tokens");
  await user.click(inPanel().getByRole("button", { name: "Tokens (33)" }));
  await user.click((await blast()).getByRole("button", { name: "List the whole plan" }));
  expect(listed()).toEqual(whole);
  await user.click(await figure("Clients, Last 90 days: a browser: 1"));
  await user.click(await figure("Clients, Last 90 days: a browser: 1"));
  expect(listed()).toEqual(whole);
  expect(await revokeButton()).toHaveTextContent("Revoke 33 tokens");
});

test("the figures follow what is left out, and what is left out stays in its place until another is chosen", async () => {
  const { user } = await readPreview();
  await user.click(await figure("Tokens that acted, Last 90 days: 3"));
  await user.click(inPanel().getByRole("button", { name: "Leave out script 2" }));
  expect(document.activeElement).toHaveAccessibleName("Put back script 2");
  expect(await figure("Tokens that acted, Last 90 days: 2")).toHaveAttribute("aria-pressed", "true");
  expect(listed()).toEqual(["ci 5", "reports 106", "script 2"]);
  expect((await blast()).queryByRole("button", { name: /Terraform/ })).toBeNull();
  await user.click(await figure("Tokens that acted, Last 7 days: 1"));
  expect(listed()).toEqual(["ci 5"]);
  await user.click(inPanel().getByRole("button", { name: "Leave out the one found" }));
  expect(await figure("Tokens that acted, Last 7 days: 0")).toHaveAttribute("aria-pressed", "true");
  expect(await revokeButton()).toHaveTextContent("Revoke 31 tokens");
  await user.click(inPanel().getByRole("button", { name: "Put all back" }));
  await figure("Tokens that acted, Last 90 days: 3");
  expect(listed()).toEqual(["ci 5", "script 2"]);
});

test("the figures follow who is protected meanwhile", async () => {
  const { user } = await readPreview();
  await user.click(inPanel().getByRole("button", { name: "Protect someone in this plan" }));
  await user.click(inPanel().getByRole("button", { name: "Protect Milo Andersen" }));
  await inPanel().findByText("Now protected: Milo Andersen.");
  expect(await figure("Tokens that acted, Last 90 days: 1")).toBeInTheDocument();
  expect((await blast()).queryByRole("button", { name: /Last 7 days/ })).toBeNull();
});

test("what was read once on the page is there at once in the next preview", async () => {
  const { user, world } = await readPreview();
  const { length } = auditRequests(world);
  await user.click(inPanel().getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(screen.getByRole("button", { name: /^Revoke \d+ tokens$/ }));
  await figure("Tokens that acted, Last 90 days: 3");
  expect((await blast()).getByText(/^As of Nov 21, 2026/)).toBeInTheDocument();
  expect(auditRequests(world)).toHaveLength(length);
});

test("a log without any of these tokens says so, not that nothing uses them", async () => {
  await readPreview(() => undefined);
  const none = "As far as the log was read, it has no action of these tokens.";
  expect((await blast()).getByText(none)).toBeInTheDocument();
  expect((await blast()).getByText(/the log never shows that nothing uses a token/)).toBeInTheDocument();
  expect((await blast()).queryByRole("table")).toBeNull();
});

test("who may not read the log is told what may be missing, and can revoke all the same", async () => {
  const { world, read, confirm } = await previewAfter(lately);
  world.faults.add({ kind: "status", status: 403, path: "audit/auditlog" });
  await read();
  expect(await (await blast()).findByText(/^Three things may be missing/)).toBeVisible();
  expect((await blast()).getByText(/^The audit log could not be read: /)).toHaveAttribute("role", "status");
  expect((await blast()).queryByRole("table")).toBeNull();
  expect((await blast()).queryByText(/no action of these tokens/)).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await confirm("revoke 33 tokens");
  await revoked(33);
});

/** More than one page of the log: the first goes back ten days. */
function long(world: World) {
  const busy = Array.from({ length: 1_000 }, (_, index) => ({ token: "ci 5", daysAgo: index / 100 }));
  act(world, ...busy, { token: "reports 106", daysAgo: 12 });
}

test("where the log was read in part, the figures are the least there is, and only there", async () => {
  const { user, world, read } = await previewAfter(long);
  world.faults.add({ kind: "status", status: 503, path: "audit/auditlog", nth: 2 });
  await read();
  await figure("Tokens that acted, Last 7 days: 1");
  await user.click(await figure("Clients, Last 30 days: Git: at least 1"));
  expect(listed()).toEqual(["ci 5"]);
  await figure("Tokens that acted, Last 90 days: at least 1");
  expect((await blast()).getByText(/It has been read back to Nov 11, 2026\.$/)).toBeInTheDocument();
  await user.click((await blast()).getByRole("button", { name: "Go on reading" }));
  await figure("Tokens that acted, Last 90 days: 2");
  expect(listed()).toEqual(["ci 5", "reports 106"]);
});

test("the reading shows how far it is, can be paused and goes on where it was", async () => {
  const { user, world, read } = await previewAfter(long);
  world.faults.add({ kind: "hang", path: "audit/auditlog", nth: 2 });
  await read();
  await figure("Tokens that acted, Last 30 days: at least 1");
  expect((await blast()).getByText(/1,000 entries read, back to Nov 11, 2026 …$/)).toBeInTheDocument();
  await user.click((await blast()).getByRole("button", { name: "Pause" }));
  expect((await blast()).getByText("Paused. It has been read back to Nov 11, 2026.")).toBeInTheDocument();
  // The same button now goes on.
  expect(document.activeElement).toHaveTextContent("Go on reading");
  world.faults.clear();
  await user.click((await blast()).getByRole("button", { name: "Go on reading" }));
  await figure("Tokens that acted, Last 30 days: 2");
  expect(await (await blast()).findByText(isRead)).toHaveAttribute("role", "status");
  expect(document.activeElement).toHaveTextContent("Read again");
});
