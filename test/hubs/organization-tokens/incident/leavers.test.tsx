import { screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import type { World } from "../../../emulator/world/World";
import { personWith } from "../../../emulator/world/people";
import { openOrganization, revokeButton, revoked, sentIds } from "../anOrganizationPage";

const day = 86_400_000;

/** Somebody who has left, with so many tokens that work and so many that have expired. */
function addLeaver(world: World, name: string, active: number, expired: number) {
  const ago = (days: number) => new Date(world.now().getTime() - days * day);
  const mailName = name.toLowerCase().replaceAll(" ", ".");
  const given = { lastAccessed: ago(40), dateCreated: ago(900) };
  const { descriptor, id } = world.addUser(personWith(`left ${name}`, name, mailName, given));
  for (let index = 0; index < active + expired; index++) {
    const isExpired = index >= active;
    world.addToken({
      owner: descriptor,
      displayName: `${isExpired ? "old job" : "job"} ${index}`,
      scope: index === 0 ? "app_token" : index === 1 ? "vso.wiki" : "vso.packaging",
      ...(index === 0 ? { targetAccounts: null } : {}),
      validFrom: ago(50),
      validTo: ago(isExpired ? 5 : -30),
    });
  }
  return { id, descriptor, address: `${mailName}@fabrikam.example` };
}

/** Opens the desk in a world where these people have left. */
function openLeavers(settings: Parameters<typeof openOrganization>[0] = {}) {
  const opened = openOrganization({ query: { tab: "incident" }, ...settings });
  const { user } = opened;
  return {
    ...opened,
    async choose(...addresses: readonly string[]) {
      await user.click(await screen.findByRole("button", { name: "Choose people" }));
      await user.click(await screen.findByRole("radio", { name: /list of email/ }));
      await user.click(screen.getByRole("textbox", { name: /Email addresses/ }));
      await user.paste(addresses.join("\n"));
      await user.click(screen.getByRole("button", { name: "Find people" }));
      await user.click(await screen.findByRole("button", { name: /^Scan \d+ (person|people)$/ }));
    },
  };
}

const people = () => within(screen.getByRole("region", { name: "People" }));

/** The value of a figure at the top of the page. */
function figure(name: string) {
  const page = screen.getByRole("region", { name: /^Tokens of / });
  return within(page).getByText(name, { selector: "dt" }).nextElementSibling?.textContent;
}

test("somebody who left has all tokens on one page, expired ones apart, and they can be revoked", async () => {
  const { world, user, choose, address } = openLeavers();
  const left = addLeaver(world, "Rolf Ende", 11, 3);
  await choose(left.address);
  expect(await screen.findByRole("heading", { name: "Tokens of Rolf Ende" })).toHaveFocus();
  expect(await people().findByText("(11 active, 3 expired)")).toBeVisible();
  const names = ["People", "Active", "Expired", "Full access", "All organizations"];
  expect(names.map(figure)).toEqual(["1", "11", "3", "1", "1"]);
  expect(screen.getByText(/Disabling or removing an account does not revoke its tokens/)).toBeVisible();
  // Names of people stay out of the address.
  expect(address).toEqual({ tab: "incident" });

  await user.click(people().getByText("Rolf Ende"));
  const active = await people().findByRole("list", { name: "Active" });
  expect(within(active).getAllByRole("listitem")).toHaveLength(11);
  expect(within(active).getByText("job 0").closest("li")).toHaveTextContent("Full access");
  expect(within(people().getByRole("list", { name: "Expired" })).getAllByRole("listitem")).toHaveLength(3);
  expect(await axeViolations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Revoke 11 tokens" }));
  const panel = await screen.findByRole("dialog");
  expect(within(panel).getByLabelText("Reason")).toHaveValue("Left the organization");
  await user.click(await revokeButton());
  await revoked(11);
  expect(sentIds(world)).toHaveLength(11);
  expect(figure("Active")).toBe("0");
  expect(figure("Revoked")).toBe("11");
  expect(people().getByText("(3 expired, 11 revoked)")).toBeVisible();
  expect(screen.getByText("Nothing that was listed for them can be revoked.")).toBeVisible();
});

test("the note says what each token could do and how to replace it, even after it is revoked", async () => {
  const { world, user, choose } = openLeavers();
  const left = addLeaver(world, "Rolf Ende", 3, 1);
  await choose(left.address);
  await user.click(await screen.findByText("Rolf Ende"));
  await user.click(await screen.findByText("Note to the successor"));
  const body = () => document.querySelector("pre")?.textContent ?? "";
  await waitFor(() => expect(body()).toContain("Hello,"));
  const before = body();
  expect(before).toContain("Rolf Ende has left. These 3 personal access tokens of Rolf Ende in fabrikam");
  expect(before).toMatch(/1\. job 0\n {3}It allowed: Full access\.\n {3}It was made for all organizations/);
  expect(before).toContain("Hardly anything needs full access.");
  expect(before).toMatch(
    /2\. job 1\n {3}It allowed: Wiki \(read\)\.\n {3}It would have ended on Dec 21, 2026\./,
  );
  expect(before).toContain("That is more than the old one allowed.");
  expect(before).toContain("filled in with Packaging (read):");
  const form = "https://dev.azure.com/fabrikam/_settings/pat-steward.pat-steward.my-tokens-fallback";
  expect(before).toContain(`${form}?template=packages-read&name=job%202&days=30`);
  expect(before).toContain("Perhaps no token is needed: the credential providers of Azure Artifacts");
  expect(before).not.toContain("old job");
  expect(screen.queryByRole("link", { name: "Write a mail" })).not.toBeInTheDocument();
  await user.type(
    screen.getByLabelText("Email address of the successor (optional)"),
    "next@fabrikam.example",
  );
  const mail = screen.getByRole("link", { name: "Write a mail" });
  expect(mail.getAttribute("href")).toMatch(
    /^mailto:next@fabrikam\.example\?subject=Tokens%20of%20Rolf%20Ende/,
  );
  expect(await axeViolations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Revoke 3 tokens" }));
  await user.click(await revokeButton());
  await revoked(3);
  expect(figure("Active")).toBe("0");
  expect(body()).toBe(before);
});

test("200 people are shown and revoked in one go, without drawing all of them", async () => {
  const { world, user, choose } = openLeavers();
  const left = Array.from({ length: 200 }, (_, index) =>
    addLeaver(world, `Left ${index}`, index === 199 ? 0 : 11, index === 199 ? 0 : 3),
  );
  await choose(...left.map(({ address }) => address));
  await screen.findByRole("heading", { name: "Tokens of 200 people" });
  await waitFor(() => expect(figure("Active")).toBe("2,189"));
  expect(figure("Expired")).toBe("597");
  expect(people().getAllByRole("listitem")).toHaveLength(50);
  await user.click(people().getByRole("button", { name: "Show 150 more" }));
  expect(people().getAllByRole("listitem")).toHaveLength(100);
  await user.click(people().getByRole("button", { name: "Show 100 more" }));
  await user.click(people().getByRole("button", { name: "Show 50 more" }));
  expect(people().getAllByRole("listitem")).toHaveLength(200);
  expect(people().getByText("Left 199").closest("li")).toHaveTextContent("Left 199 (no tokens)");
  expect(screen.getByRole("button", { name: "Revoke 2,189 tokens" })).toBeEnabled();
  const copied: string[] = [];
  Object.assign(navigator.clipboard, { writeText: async (text: string) => void copied.push(text) });
  await user.click(screen.getByRole("button", { name: "Copy all 199 notes" }));
  expect(await screen.findByText("Copied")).toBeInTheDocument();
  expect(copied[0]?.match(/^Hello,$/gm)).toHaveLength(199);
});

test("whoever was read before is shown from that scan, with its age, and can be read anew", async () => {
  const { world, user, choose, scanToEnd } = openLeavers({ query: {} });
  const left = addLeaver(world, "Rolf Ende", 2, 0);
  await scanToEnd();
  await user.click(screen.getByRole("tab", { name: "Incident" }));
  await choose(left.address);
  const lists = () => world.requests.filter(({ url }) => url.includes("tokenadmin/personalaccesstokens"));
  const before = lists().length;
  expect(await people().findByText("(2 active)")).toBeVisible();
  expect(lists()).toHaveLength(before);
  expect(screen.getByText(/^As they were listed less than an hour ago\./)).toBeVisible();
  world.addToken({ owner: left.descriptor, displayName: "made since" });
  await user.click(screen.getByRole("button", { name: "Read their tokens anew" }));
  expect(await people().findByText("(3 active)")).toBeVisible();
  expect(lists()).toHaveLength(before + 1);
});

test("somebody who could not be read is named, and not said to have no tokens", async () => {
  const { world, choose } = openLeavers();
  const [rolf, vera] = [addLeaver(world, "Rolf Ende", 2, 0), addLeaver(world, "Vera Fort", 2, 0)];
  world.faults.add({ kind: "status", status: 403, path: `personalaccesstokens/${vera.descriptor}` });
  await choose(rolf.address, vera.address);
  const unread = /^1 person is not known in full\. That person may have tokens that are missing here/;
  const list = await screen.findByRole("list", { name: unread });
  expect(within(list).getByText(/^Vera Fort: /)).toBeVisible();
  expect(people().getByText("Vera Fort").closest("li")).toHaveTextContent("Vera Fort (none known)");
  expect(figure("Active")).toBe("2");
  expect(await axeViolations()).toEqual([]);
});

test("what all of them made is found in one search, by person", async () => {
  const { world, user, choose } = openLeavers();
  await choose(
    "lars.brandvik@fabrikam.example",
    "ines.calder@fabrikam.example",
    "yuki.hoshino@fabrikam.example",
  );
  const region = within(await screen.findByRole("region", { name: "What they made" }));
  const lists = () => world.requests.filter(({ url }) => url.includes("serviceendpoint/endpoints"));
  expect(lists()).toEqual([]);
  await user.click(region.getByRole("button", { name: "Look for places" }));
  expect(await region.findByText(/^2 projects were looked into\./)).toBeVisible();
  expect(lists()).toHaveLength(2);
  expect(region.queryByText(/Yuki/)).not.toBeInTheDocument();
  expect(region.getByText("Ines Calder: 4 places")).toBeVisible();
  await user.click(region.getByText("Lars Brandvik: 4 places"));
  expect(await region.findByText("Nightly sync")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("whoever could not be looked up is named beside what the others made", async () => {
  const { world, user, choose } = openLeavers();
  const lars = world.users.all().find(({ displayName }) => displayName === "Lars Brandvik");
  world.faults.add({ kind: "status", status: 404, path: `storagekeys/${lars?.descriptor}` });
  await choose("lars.brandvik@fabrikam.example", "ines.calder@fabrikam.example");
  const region = within(await screen.findByRole("region", { name: "What they made" }));
  await user.click(region.getByRole("button", { name: "Look for places" }));
  expect(await region.findByText(/^Nothing was looked for of 1 person/)).toBeVisible();
  expect(region.getByText(/^Lars Brandvik: /)).toBeVisible();
  expect(region.getByText("Ines Calder: 4 places")).toBeVisible();
});

test("a list of places that is refused is said, with a way to sign in for it", async () => {
  const { world, user, choose } = openLeavers();
  world.faults.add({ kind: "status", status: 403, path: "variablegroups" });
  await choose("lars.brandvik@fabrikam.example");
  const region = within(await screen.findByRole("region", { name: "What they made" }));
  await user.click(region.getByRole("button", { name: "Look for places" }));
  expect(await region.findByText(/^Variable group: cannot be looked up/)).toBeVisible();
  expect(region.getByRole("button", { name: "Sign in for these lists" })).toBeEnabled();
  expect(region.getByText("Lars Brandvik: 3 places")).toBeVisible();
});

test("where no list could be read, nobody is said to have made nothing", async () => {
  const { world, user, choose } = openLeavers();
  const refusedHooks = { kind: "status", status: 403, path: "hooks/subscriptions" } as const;
  world.faults.add(refusedHooks);
  for (const path of ["serviceendpoint/endpoints", "variablegroups"])
    world.faults.add({ kind: "status", status: 404, path });
  await choose("yuki.hoshino@fabrikam.example");
  const region = within(await screen.findByRole("region", { name: "What they made" }));
  await user.click(region.getByRole("button", { name: "Look for places" }));
  const failed = "2 projects were looked into. 4 lists could not be read.";
  expect(await region.findByText(failed)).toBeVisible();
  world.faults.remove(refusedHooks);
  await user.click(region.getByRole("button", { name: "Look again" }));
  expect(
    await region.findByText(failed.replace(". 4", ". Nothing of these people was found there. 4")),
  ).toBeVisible();
});

test("a scan of everyone that is running goes on; whom it has not reached is still being read", async () => {
  const { world, user, choose, scanEveryone } = openLeavers({ query: {} });
  const left = addLeaver(world, "Rolf Ende", 2, 0);
  world.faults.add({ kind: "hang", path: `personalaccesstokens/${left.descriptor}`, count: 1 });
  await scanEveryone();
  await user.click(await screen.findByRole("tab", { name: "Incident" }));
  await choose(left.address);
  expect(await screen.findByText(/^0 of 1 person read … The scan of everyone/)).toBeVisible();
  expect(people().getByText("(none known)")).toBeVisible();
  expect(screen.queryByText(/can be revoked/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Read only these people now" }));
  expect(await people().findByText("(2 active)")).toBeVisible();
});

test("a scan of everyone that is paused is given up only on a click", async () => {
  const { world, user, choose, scanEveryone } = openLeavers({ query: {} });
  const left = addLeaver(world, "Rolf Ende", 2, 0);
  world.faults.add({ kind: "hang", path: `personalaccesstokens/${left.descriptor}`, count: 1 });
  await scanEveryone();
  await user.click(await screen.findByRole("button", { name: "Pause" }));
  await screen.findByRole("button", { name: "Resume" });
  await user.click(screen.getByRole("tab", { name: "Incident" }));
  await choose(left.address);
  expect(await screen.findByText(/The scan of everyone is not finished/)).toBeVisible();
  expect(screen.getByText("Rolf Ende: not read")).toBeVisible();
  expect(screen.queryByText(/As they were listed|can be revoked/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Read only these people now" }));
  expect(await people().findByText("(2 active)")).toBeVisible();
});

test("the choice can be left and made again, with the focus where one would look for it", async () => {
  const { world, user, choose } = openLeavers();
  const left = addLeaver(world, "Rolf Ende", 0, 0);
  await user.click(await screen.findByRole("button", { name: "Choose people" }));
  await user.click(await screen.findByRole("button", { name: "Back" }));
  expect(screen.getByRole("button", { name: "Choose people" })).toHaveFocus();
  await choose(left.address);
  expect(await people().findByText("(no tokens)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Choose other people" }));
  expect(await screen.findByRole("radio", { name: "Selected people" })).toHaveFocus();
});
