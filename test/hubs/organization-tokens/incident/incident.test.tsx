import { screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { posts } from "../anOrganizationPage";
import { openDesk } from "./aDesk";

const heading = { name: "Leaked token: deploy from laptop" };

test("a pasted log leads to the token that leaked, and nothing of it is sent, shown or kept", async () => {
  const { world, secret, owner, address, token, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  const before = world.requests.length;
  desk.paste(`2026-11-21 10:00 git push https://x:${secret}@dev.azure.com/fabrikam`);
  expect(await screen.findByRole("heading", heading)).toHaveFocus();
  const asked = world.requests.slice(before).map(({ url, body }) => `${url} ${body}`);
  expect(asked.filter((request) => request.includes(secret.slice(0, 12)))).toEqual([]);
  expect(document.documentElement.outerHTML).not.toContain(secret.slice(0, 12));
  expect(JSON.stringify(address)).not.toContain(secret.slice(0, 12));
  expect(address).toEqual({ tab: "incident", token: token.authorizationId });
  const card = screen.getByRole("region", { name: "The token" });
  expect(within(card).getByText(owner.displayName)).toBeVisible();
  expect(screen.getByText(/Found by its hash ….{4}; the text was dropped at once\./)).toBeVisible();
  expect(screen.getByText("Still works")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("without a scan, one begins by itself, and the token opens when it is read", async () => {
  const { secret, ...desk } = openDesk();
  await desk.toDesk();
  desk.paste(secret);
  expect(await screen.findByRole("heading", heading)).toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Incident" })).toHaveAttribute("aria-selected", "true");
});

test("revoked and seen gone, the page says so", async () => {
  const { world, secret, token, user, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  await screen.findByRole("heading", heading);
  await user.click(screen.getByRole("button", { name: "Revoke now" }));
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByLabelText("Reason")).toHaveValue("Leaked");
  await user.click(within(panel).getByRole("button", { name: "Revoke 1 token" }));
  expect(await screen.findByText("Revoked", { selector: "strong" })).toBeVisible();
  expect(posts(world.requests)).toHaveLength(1);
  expect(world.findToken(token.authorizationId)?.revocation).toBeDefined();
  expect(screen.queryByRole("button", { name: "Revoke now" })).not.toBeInTheDocument();
  const steps = screen.getByRole("region", { name: "What to do" });
  expect(within(steps).getByText("It is revoked: Azure DevOps no longer lists it as active")).toBeVisible();
});

test("what is marked as done is kept for the person", async () => {
  const { world, secret, user, token, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  await screen.findByRole("heading", heading);
  await user.click(screen.getByRole("checkbox", { name: /^Tell the owner/ }));
  await waitFor(() => {
    const [kept] = world.extensionData.list({ type: "User", value: "Me" }, "incidents");
    expect(kept).toMatchObject({ id: token.authorizationId, steps: { owner: expect.any(String) } });
  });
  expect(JSON.stringify(world.extensionData.list({ type: "User", value: "Me" }, "incidents"))).not.toContain(
    "deploy from laptop",
  );
});

test("a token of nobody here is said to be none of those scanned, with what else it can be", async () => {
  const { secret, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(`A${secret.slice(1)}` === secret ? `B${secret.slice(1)}` : `A${secret.slice(1)}`);
  expect(
    await screen.findByText(/^It is none of the tokens that were listed for \d+ people\.$/),
  ).toBeVisible();
  expect(screen.getByText(/^Otherwise it has been revoked already/)).toBeVisible();
  expect(screen.getByText(/^Personal access token, made in November 2026 by its format$/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("text without a token is said to have none, and an empty clipboard to be empty", async () => {
  const { ...desk } = openDesk();
  await desk.toDesk();
  desk.paste("nothing to see here");
  expect(await screen.findByText(/^Nothing in it looks like an Azure DevOps token/)).toBeVisible();
  desk.paste("");
  expect(await screen.findByText(/^The clipboard has no text/)).toBeVisible();
});

test("without hashes the desk says so, narrows by month, and asks with the token itself on a click", async () => {
  const { world, secret, owner, user, ...desk } = openDesk({ switches: { adminListHasHashes: false } });
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  expect(await screen.findByText(/^Azure DevOps listed these tokens without hashes/)).toBeVisible();
  expect(screen.getByText(/active tokens? w(as|ere) made in November 2026\.$/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Ask Azure DevOps whose it is" }));
  const before = world.requests.length;
  desk.paste("not a token", "Paste the token to ask");
  expect(await screen.findByText("That is not a token. Nothing was sent.")).toBeVisible();
  expect(world.requests).toHaveLength(before);
  desk.paste(secret, "Paste the token to ask");
  expect(await screen.findByText(`It works, and it belongs to ${owner.displayName}.`)).toBeVisible();
  const asked = world.requests.slice(before);
  expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([
    "/vssps.dev.azure.com/fabrikam/_apis/connectionData",
  ]);
  await user.click(screen.getByRole("button", { name: "Open deploy from laptop" }));
  expect(await screen.findByRole("heading", heading)).toBeVisible();
  expect(screen.getByText(/^Opened .*Azure DevOps named the owner/)).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain(secret.slice(0, 12));
});

test("Back leaves the token, and does not open it again by itself; pasted again, it opens again", async () => {
  const { secret, user, history, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  await screen.findByRole("heading", heading);
  history.back();
  expect(await screen.findByText(/^It is “deploy from laptop” of /)).toBeVisible();
  expect(screen.queryByRole("heading", heading)).not.toBeInTheDocument();
  desk.paste(secret);
  expect(await screen.findByRole("heading", heading)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to the desk" }));
  const cases = await screen.findByRole("region", { name: "Your cases" });
  await user.click(within(cases).getByRole("button", { name: /^Remove the case deploy from laptop/ }));
  await user.click(
    await within(cases).findByRole("button", { name: /^Undo: keep the case deploy from laptop/ }),
  );
  await user.click(await within(cases).findByRole("button", { name: /^Open the case deploy from laptop/ }));
  expect(await screen.findByRole("heading", heading)).toBeVisible();
  expect(screen.getByText(/Found by its hash/)).toBeVisible();
});

test("a token's details lead to the desk", async () => {
  const { user, token, ...desk } = openDesk();
  await desk.scanToEnd();
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "deploy from laptop");
  await user.click(await screen.findByText("deploy from laptop"));
  await user.click(await screen.findByRole("button", { name: "This token leaked" }));
  expect(await screen.findByRole("heading", heading)).toBeVisible();
  expect(desk.address).toMatchObject({ tab: "incident", token: token.authorizationId });
});

test("an address with a token that the scan lacks says so", async () => {
  const desk = openDesk({ query: { tab: "incident", token: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed" } });
  await desk.scanToEnd();
  expect(await screen.findByText(/is not in this scan/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Paste here, or drop a file" })).toBeVisible();
});

test("all tokens of the person go together, this one included", async () => {
  const { world, secret, owner, user, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  await screen.findByRole("heading", heading);
  const others = screen.getByRole("region", { name: /^Other tokens of / });
  const all = within(others).getByRole("button", { name: /^Revoke all \d+, this one included$/ });
  const count = Number(/\d+/.exec(all.textContent ?? "")?.[0]);
  await user.click(all);
  const panel = await screen.findByRole("dialog");
  await user.click(within(panel).getByRole("button", { name: `Revoke ${count} tokens` }));
  expect(await screen.findByText("Revoked", { selector: "strong" })).toBeVisible();
  const still = world
    .tokensOf(owner.descriptor)
    .filter(({ revocation, validTo }) => !revocation && validTo > world.now());
  expect(still).toEqual([]);
  expect(await screen.findByText("The scan has no other token of this person that works.")).toBeVisible();
});

test("found before the scan has ended, the token opens at once, and the scan can be stopped", async () => {
  const { world, secret, token, user, owner, ...desk } = openDesk();
  const others = world.users.all().filter(({ descriptor }) => descriptor !== owner.descriptor);
  const last = others.findLast(({ descriptor }) => world.tokensOf(descriptor).length > 0);
  world.faults.add({ kind: "hang", path: `personalaccesstokens/${last?.descriptor ?? ""}` });
  await desk.toDesk();
  desk.paste(secret);
  expect(await screen.findByRole("heading", heading)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stop the scan" }));
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Stop the scan" })).not.toBeInTheDocument(),
  );
  expect(desk.address).toEqual({ tab: "incident", token: token.authorizationId });
});

test("the page of a token says which rules it breaks, among its other cards", async () => {
  const { world, secret, ...desk } = openDesk();
  const words = "Nobody needs to manage repositories with a token.";
  const demand = { kind: "forbiddenScopes", scopes: ["vso.code_full"] };
  const rules = [
    { id: "0a1b2c3d", severity: "serious", words, demand },
    { id: "0a1b2c3e", severity: "hint", words: "", demand: { kind: "noFullAccess" } },
  ];
  const value = { version: 1, rules };
  world.extensionData.create({ type: "Default", value: "Current" }, "settings", { id: "rules", value });
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  await screen.findByRole("heading", heading);
  const broken = within(await screen.findByRole("region", { name: "Rules that it breaks" }));
  expect(broken.getByRole("heading", { level: 3 })).toHaveTextContent("Rules that it breaks");
  expect(broken.getAllByRole("listitem")).toHaveLength(1);
  expect(broken.getByText(words, { exact: false })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});
