import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { en as creation } from "../../../../src/hubs/my-tokens/creation/words/en";
import { statusOf } from "../../../emulator/world/Token";
import { now } from "../../anAzure";
import { axeViolations } from "../../axe";
import { being, button, documents, openMyTokens, ownToken } from "./aReplacement";

const newName = "release notes bot (2026-11-21)";

test("from the row to the new secret it takes three clicks, and until the old one is revoked both work", async () => {
  const { user, world, replace, create, copied } = openMyTokens();
  await replace("release notes bot");
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue(newName);
  expect(screen.getByText(/^The old token stops working on Nov 26, 2026/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await create();
  await user.click(button(creation.copy));
  expect(copied).toEqual([expect.stringMatching(/NOTREALTOKEN/)]);
  expect(screen.getByText(/“release notes bot” still works\./)).toBeInTheDocument();
  expect(screen.getByText(/^Without a token: /)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  const [old, successor] = [ownToken(world, "release notes bot"), ownToken(world, newName)];
  expect(successor.scope).toBe(old.scope);
  await waitFor(() =>
    expect(documents(world)).toEqual([
      expect.objectContaining({ id: old.authorizationId, newId: successor.authorizationId, isStored: true }),
    ]),
  );
  expect(JSON.stringify(documents(world))).not.toContain(copied[0]);
  await user.click(button(creation.done));
  const list = await being();
  expect(await list.findByText(`“release notes bot” gives way to “${newName}”.`)).toBeInTheDocument();
  expect(list.getByText("Both work. Put the new one in the old one's place.")).toBeInTheDocument();
  expect(list.getByText("The old one ends in 5 days.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Similar tokens/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test("once it is in place, the old one is revoked and verified, and nothing is left to do", async () => {
  const { user, world, replace, create, copyAndFinish } = openMyTokens();
  await replace("release notes bot");
  await create();
  await copyAndFinish();
  const list = await being();
  await user.click(await list.findByRole("button", { name: "The new one is in place" }));
  expect(await list.findByText(/^Both work, and the new one is in place/)).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "The old one is no longer used" }));
  const question = within(await screen.findByRole("dialog", { name: "Revoke the old token?" }));
  expect(await axeViolations()).toEqual([]);
  await user.click(question.getByRole("button", { name: "Revoke the old token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  expect(statusOf(ownToken(world, "release notes bot"), now)).toBe("revoked");
  expect(statusOf(ownToken(world, newName), now)).toBe("active");
  expect(await list.findByText(/Nothing is left to do/)).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "Remove from this list" }));
  await waitFor(() => expect(documents(world)).toEqual([]));
});

test("a page that was closed before the secret was copied says that the new token cannot be used any more", async () => {
  const { user, replace, create, reopen } = openMyTokens();
  await replace("release notes bot");
  await create();
  reopen();
  const list = await being();
  expect(await list.findByText(/^The new token cannot be used any more/)).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "Revoke the new token" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /^Revoke/ }));
  expect(await list.findByText(/^The new token no longer works\. The old one does/)).toBeInTheDocument();
  expect(list.getByRole("button", { name: "Make another" })).toBeInTheDocument();
});

test("who did store the secret before the page was closed says so, and goes on", async () => {
  const { user, world, replace, create, reopen } = openMyTokens();
  await replace("release notes bot");
  await create();
  reopen();
  const list = await being();
  await user.click(await list.findByRole("button", { name: "I did store its secret" }));
  expect(await list.findByText(/^Both work\. Put the new one/)).toBeInTheDocument();
  expect(documents(world)).toEqual([expect.objectContaining({ isStored: true })]);
});

test("the old one is kept until a day, which is kept too; on that day, the list says so first", async () => {
  const { user, world, replace, create, copyAndFinish, reopen, pass } = openMyTokens();
  await replace("release notes bot");
  await create();
  await copyAndFinish();
  const list = await being();
  const day = await list.findByLabelText("Keep the old one until");
  fireEvent.change(day, { target: { value: "2026-11-20" } });
  expect(list.getByRole("button", { name: "Keep it" })).toHaveAttribute("aria-disabled", "true");
  fireEvent.change(day, { target: { value: "2026-11-23" } });
  await user.click(list.getByRole("button", { name: "Keep it" }));
  expect(await list.findByText("You are keeping the old one for another 2 days.")).toBeInTheDocument();
  expect(documents(world)).toEqual([expect.objectContaining({ keepUntil: "2026-11-23" })]);
  pass(2 * 86_400_000);
  reopen();
  const today = "Today is the day until which you wanted to keep the old one.";
  expect(await (await being()).findByText(today)).toBeInTheDocument();
});

test("a refused creation leaves everything as it was", async () => {
  const { user, world, replace } = openMyTokens();
  const before = world.tokensOf(world.me.descriptor).length;
  await replace("release notes bot");
  world.nextPatError = { name: "failedToCreateAccessToken" };
  await user.click(button(creation.form.create));
  await waitFor(() => expect(screen.getByText(creation.form.refused)).toBeInTheDocument());
  expect(world.tokensOf(world.me.descriptor)).toHaveLength(before);
  await waitFor(() => expect(documents(world)).toEqual([]));
});

test("the new token can be tried, and the answer is said in words", async () => {
  const { user, world, replace, create } = openMyTokens();
  await replace("release notes bot");
  await create();
  await user.click(button("Try it"));
  expect(await screen.findByText("It works: Azure DevOps knows it as yours.")).toBeInTheDocument();
  world.switches.accessRefusal = "conditionalAccess";
  await user.click(button("Try it again"));
  expect(await screen.findByText(/^A Conditional Access policy refused it/)).toBeInTheDocument();
});

test("several are replaced one after the other, and what is done is said", async () => {
  const { user, world, create } = openMyTokens({ query: { expires: "7d" } });
  await user.click(await screen.findByRole("button", { name: /^Replace 3 tokens$/ }));
  await screen.findByText("Token 1 of 3.", { exact: false });
  await create();
  await user.click(button(creation.copy));
  await user.click(await screen.findByRole("button", { name: /^Next: / }));
  expect(await screen.findByText(/^Token 2 of 3\. New tokens were made for: /)).toBeInTheDocument();
  await user.click(button("Skip this one"));
  expect(await screen.findByText(/^Token 2 of 2\./)).toBeInTheDocument();
  await user.click(button("Cancel"));
  expect(documents(world)).toHaveLength(1);
});

test("once a policy was seen to cut a life short, the next replacement asks for no more", async () => {
  const { user, replace, create, copyAndFinish } = openMyTokens({ switches: { maximumLifetimeDays: 5 } });
  await replace("release notes bot");
  const chosen = () => screen.getByRole("radiogroup", { name: "Expires" });
  await create();
  await copyAndFinish();
  await replace("all my organizations");
  expect(within(chosen()).getByRole("radio", { checked: true })).toHaveAccessibleName(
    "5 days (the most that a policy has allowed)",
  );
  await user.click(button("Cancel"));
});

test("a token for all organizations has this answer too, and the new one is for this organization", async () => {
  const { world, replace, create } = openMyTokens();
  await replace("all my organizations");
  expect(screen.getByText(/^The old token works in all organizations/)).toBeInTheDocument();
  await create();
  const made = ownToken(world, "all my organizations (2026-11-21)");
  expect(made.targetAccounts).toEqual([world.organization.id]);
});

test("damaged notes are counted and break nothing, and two tabs do not replace the same token twice", async () => {
  const { user, world, replace } = openMyTokens();
  const old = ownToken(world, "release notes bot");
  await replace("release notes bot");
  const at = "2026-11-21T10:00:00.000Z";
  world.extensionData.create({ type: "User", value: "Me" }, "replacing", {
    ...{ id: old.authorizationId, beganAtUtc: at, wishedUntilUtc: at },
  });
  world.extensionData.create({ type: "User", value: "Me" }, "replacing", { id: "x", newId: 5 });
  const before = world.tokensOf(world.me.descriptor).length;
  await user.click(button(creation.form.create));
  expect(await screen.findByText("This token is being replaced already")).toBeInTheDocument();
  expect(world.tokensOf(world.me.descriptor)).toHaveLength(before);
  await user.click(screen.getAllByRole("button", { name: "Close" }).at(-1) ?? document.body);
  await user.click(button("Refresh"));
  const list = await being();
  expect(await list.findByText(/is damaged and was left out/)).toBeInTheDocument();
  const row = within(screen.getByRole("row", { name: /release notes bot/ }));
  expect(row.getByText("Being replaced")).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "Remove damaged notes" }));
  await waitFor(() => expect(list.queryByText(/is damaged/)).toBeNull());
  expect(documents(world)).toHaveLength(1);
});
