import { axeViolations } from "./axe";
import { openHub, useBrowser } from "./journey";
import { isSerious, organizationHub, scan } from "./organization";

useBrowser();

const shared = { type: "Default", value: "Current" } as const;
const rule = { id: "0a1b2c3d", severity: "serious", words: "", demand: { kind: "noFullAccess" } };

test("owners of what breaks a rule are asked to replace it, and a later scan says who has", async () => {
  const journey = await openHub({
    hub: organizationHub,
    prepare: ({ world }) => {
      const value = { version: 1, rules: [rule] };
      world.extensionData.create(shared, "settings", { id: "rules", value });
    },
  });
  const { page, hub, emulator, problems } = journey;
  const { world } = emulator;
  await scan(journey);
  await hub.getByRole("tab", { name: "Rules" }).click();
  const list = hub.getByRole("list", { name: "Rules of this organization" });
  await list.getByRole("button", { name: "Ask owners to replace" }).click();
  const panel = hub.getByRole("dialog");
  expect(await panel.getByLabel("Reason").inputValue()).toBe("No token has full access");
  await panel.getByRole("button", { name: /^Template for the new tokens/ }).click();
  await hub.getByText("Clone", { exact: true }).click();
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole("button", { name: "Save and write notes" }).click();
  await panel.getByText(/^Saved\. From /).waitFor();
  const note = panel.locator(".note-text").first();
  expect(await note.textContent()).toMatch(/Replace it: https?:\/\/\S+&panel=replace&template=clone/);
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole("button", { name: "Close" }).last().click();
  await list.getByText(/^You have asked owners to replace tokens by /).waitFor();

  await hub.getByRole("tab", { name: "Tokens" }).click();
  const card = hub.getByRole("region", { name: "Announced revocation" });
  const said = await card.getByText(/^0 of \d+ people done\.$/).textContent();
  const people = Number(/of (\d+)/.exec(said ?? "")?.[1]);
  const [asked] = world.extensionData.list({ type: "User", value: "Me" }, "warnings");
  const owner = world.users
    .all()
    .find(({ descriptor }) => JSON.stringify(asked ?? {}).includes(`"${descriptor}"`));
  // What somebody does who follows the note: the old token goes.
  for (const token of world.tokensOf(owner?.descriptor ?? "")) world.revoke(token, world.me);
  await hub.getByRole("button", { name: "New scan" }).click();
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  await card.getByText(`1 of ${people} people done.`).waitFor();
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await card.getByRole("button", { name: /^Revoke \d+ tokens?…$/ }).click();
  await panel.getByRole("list", { name: "Tokens that would be revoked" }).waitFor();
  expect(await panel.getByLabel("Reason").inputValue()).toBe("No token has full access");
  expect(problems.filter(isSerious)).toEqual([]);
});
