import { screen, within } from "@testing-library/react";

import { axeViolations } from "../axe";
import { atPreview, openOrganization, posts, revokeButton, revoked } from "./anOrganizationPage";
import { activeCount } from "./anOrganization";
import { statusOf } from "../../emulator/world/Token";

test("revokes 37 of 60: those of others by one button, four own ones only when asked for", async () => {
  const { user, world, scanToEnd, preview, confirm } = openOrganization();
  await scanToEnd();
  const before = activeCount(world);
  const search = screen.getByRole("textbox", { name: /Filter by name/ });
  await user.type(search, "ines");
  for (const place of [1, 2, 3, 4]) {
    const box = screen.getAllByRole("checkbox")[place];
    if (box) await user.click(box);
  }
  await user.clear(search);
  expect(screen.getByText("4 tokens selected")).toBeInTheDocument();
  await preview();
  expect(screen.getByText("4 tokens of your own left out.")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Also revoke my own 4 tokens" }));

  await user.click(await revokeButton());
  expect(screen.getByText("Enter a reason: it appears in the report.")).toBeInTheDocument();
  await confirm("revoke 36 tokens");
  expect(screen.getByText(/Type exactly/)).toBeInTheDocument();
  expect(posts(world.requests)).toEqual([]);
  await user.clear(screen.getByLabelText(/To confirm, type/));
  await confirm("Revoke 37 tokens", "");

  await revoked(37);
  expect(activeCount(world)).toBe(before - 37);
  expect(posts(world.requests)).toHaveLength(1);
  expect(await screen.findByText("All (37)")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("tab", { name: "Tokens" }));
  expect(await screen.findByText(/^15 of 60 tokens shown/)).toBeInTheDocument();
});

test("leaves out the protected list, and says what it left out", async () => {
  const { world, user, scanToEnd, confirm } = openOrganization();
  const value = { people: ["priya.raman@fabrikam.example"], tokens: [] };
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", {
    id: "protectedList",
    value,
  });
  const priya = world.users.all().find(({ displayName }) => displayName === "Priya Raman");
  await scanToEnd();
  expect(await screen.findAllByText("Protected")).not.toEqual([]);
  const all = screen.getAllByRole("checkbox")[0];
  if (all) await user.click(all);
  await user.click(screen.getByRole("button", { name: /^Revoke \d+ tokens$/ }));
  await screen.findByText(/Nothing has been sent yet/);
  expect(screen.getByText(/of your own left out/)).toBeInTheDocument();
  const phrase = /type: (revoke \d+ tokens)/.exec(
    screen.getByText(/To confirm, type/).textContent ?? "",
  )?.[1];
  await confirm(phrase ?? "");
  await screen.findByText(/tokens were revoked: Azure/, { selector: "strong" });
  const states = world.tokensOf(priya?.descriptor ?? "").map((token) => statusOf(token, world.now()));
  expect(states).toContain("active");
  expect(states).not.toContain("revoked");
});

test("names the people the protected list spares, and includes them only after a choice and the phrase", async () => {
  const { world, user, scanToEnd, confirm } = openOrganization();
  const priya = world.users.all().find(({ displayName }) => displayName === "Priya Raman");
  const tokensOf = () => world.tokensOf(priya?.descriptor ?? "");
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", {
    id: "protectedList",
    value: { people: ["priya.raman@fabrikam.example"], tokens: [] },
  });
  await scanToEnd();
  await user.type(screen.getByRole("textbox", { name: "Filter by name, scope, owner or id" }), "priya");
  const row = (await screen.findAllByText("Protected"))[0]?.closest("tr");
  await user.click(within(row ?? document.body).getByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "Revoke 1 token" }));
  await screen.findByText(/Nothing has been sent yet/);
  expect(await screen.findByText(/left out unless you include them: Priya Raman: 1 token/)).toBeVisible();
  expect(await screen.findByText(/None of these tokens can be revoked/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Revoke this protected token too" }));
  await confirm("revoke 1 tokens");
  expect(posts(world.requests)).toEqual([]);
  await user.clear(screen.getByLabelText(/To confirm, type/));
  await confirm("revoke 1 token", "");
  await screen.findByText(/^1 token was revoked/, { selector: "strong" });
  expect(tokensOf().filter((token) => statusOf(token, world.now()) === "revoked")).toHaveLength(1);
});

test("the preview reads the protected list again: who was added since the page opened is left out", async () => {
  const { world, scanToEnd, preview } = openOrganization();
  await scanToEnd();
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", {
    id: "protectedList",
    value: { people: ["priya.raman@fabrikam.example"], tokens: [] },
  });
  await preview();
  expect(await screen.findByText(/on the protected list left out/)).toBeInTheDocument();
});

test("while nobody knows what is protected, nothing can be revoked", async () => {
  const { world, scanToEnd, preview } = openOrganization();
  const value = { people: "everyone" };
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", {
    id: "protectedList",
    value,
  });
  await scanToEnd();
  await preview();
  expect(screen.getByText(/nobody knows what is protected/)).toBeInTheDocument();
  expect(await revokeButton()).toHaveAttribute("aria-disabled", "true");
});

test("one token needs a button, a few need their number in it", async () => {
  const { user, scanToEnd } = openOrganization({ query: { q: "priya" } });
  await scanToEnd();
  const box = screen.getAllByRole("checkbox")[1];
  if (box) await user.click(box);
  await user.click(screen.getByRole("button", { name: "Revoke 1 token" }));
  const panel = await screen.findByRole("dialog");
  expect(await within(panel).findByRole("button", { name: "Revoke 1 token" })).toBeInTheDocument();
  await user.click(within(panel).getByRole("button", { name: "Cancel" }));
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(screen.getByRole("button", { name: "Revoke 6 tokens" }));
  await user.type(await screen.findByLabelText("Reason"), "Left the team");
  expect(screen.queryByLabelText(/To confirm/)).not.toBeInTheDocument();
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Revoke 6 tokens" }));
  await revoked(6);
});

test("a token that the service keeps listing ends as still listed, and can be retried", async () => {
  const { user, world, confirm } = await atPreview();
  world.faults.add({ kind: "acceptedNotDone", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  expect(await screen.findByText("Still listed (33)")).toBeInTheDocument();
  expect(screen.getByText(/0 of 33 tokens were revoked/, { selector: "strong" })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  world.faults.clear();
  await user.click(await screen.findByRole("button", { name: "Retry 33 tokens" }));
  await revoked(33);
});

test("a bad id in a batch fails alone, with the service's own words", async () => {
  const opened = openOrganization();
  const { world, environment } = opened;
  await opened.scanToEnd();
  const [victim] = world.tokensOf(
    world.users.all().find(({ displayName }) => displayName === "Priya Raman")?.descriptor ?? "",
  );
  const find = world.findToken.bind(world);
  world.findToken = (id) => (id === victim?.authorizationId ? undefined : find(id));
  await opened.preview();
  await opened.confirm("revoke 33 tokens");
  expect(await screen.findByText("Refused (1)")).toBeInTheDocument();
  expect(await screen.findByText("Gone (32)")).toBeInTheDocument();
  await opened.user.click(screen.getByText("Refused (1)"));
  expect(
    screen.getByText(/Not revoked: Azure DevOps refused the request \(The authorization/),
  ).toBeInTheDocument();
  expect(environment.organization.door.batchSize).toBe(100);
});

test.each([
  ["401", { kind: "status", status: 401, count: 1 }],
  ["429", { kind: "status", status: 429, count: 1 }],
] as const)("one %s while revoking costs nothing", async (_name, fault) => {
  const { world, confirm } = await atPreview();
  world.faults.add({ ...fault, path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  await revoked(33);
});

test.each([
  ["500", { kind: "status", status: 500 }],
  ["a dropped connection before", { kind: "dropBefore" }],
  ["a sign-in page", { kind: "signInPage" }],
] as const)("%s while revoking revokes nothing, says why, and a retry finishes", async (_name, fault) => {
  const { user, world, confirm } = await atPreview();
  world.faults.add({ ...fault, path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  expect(await screen.findByText("Refused (33)")).toBeInTheDocument();
  world.faults.clear();
  await user.click(await screen.findByRole("button", { name: "Retry 33 tokens" }));
  await revoked(33);
});

test("an answer that got lost after the service acted is found out by listing", async () => {
  const { world, confirm } = await atPreview();
  world.faults.add({ kind: "dropAfter", path: "tokenadmin/revocations" });
  await confirm("revoke 33 tokens");
  await revoked(33);
  expect(posts(world.requests)).toHaveLength(1);
});

test("the report and a note to each owner can be taken away", async () => {
  const { user, confirm } = await atPreview();
  await confirm("revoke 33 tokens", "Leaver check");
  await revoked(33);
  await user.click(await screen.findByRole("button", { name: "Copy CSV" }));
  const report = await navigator.clipboard.readText();
  expect(report.trim().split("\r\n")).toHaveLength(34);
  expect(report).toContain("Leaver check");
  expect(await screen.findByText("The report is copied.")).toBeInTheDocument();
  await user.click(screen.getByText("Show 10 notes"));
  await user.click(screen.getByRole("button", { name: "Copy the note for Priya Raman" }));
  expect(await navigator.clipboard.readText()).toMatch(/^Hello Priya Raman,[\s\S]*Reason: Leaver check/);
  const mail = screen.getByRole("link", { name: "Write an email to Priya Raman" });
  expect(mail.getAttribute("href")).toMatch(/^mailto:priya\.raman@fabrikam\.example\?subject=/);
});
