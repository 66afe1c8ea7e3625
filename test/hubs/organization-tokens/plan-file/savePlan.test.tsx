import { screen, waitFor, within } from "@testing-library/react";

import { en } from "../../../../src/hubs/organization-tokens/revocation/preview/words/en";
import { confirmationPhrase } from "../../../../src/jobs/plan-file/confirmationPhrase";
import type { PlanFile } from "../../../../src/jobs/plan-file/PlanFile";
import { readPlan } from "../../../../src/jobs/plan-file/readPlan";
import type { World } from "../../../emulator/world/World";
import { axeViolations } from "../../axe";
import { openOrganization, posts } from "../anOrganizationPage";
import { savedFiles } from "../evidence/savedFiles";

const shared = { type: "Default", value: "Current" } as const;
const inPanel = () => within(screen.getByRole("dialog"));
const section = () => screen.findByRole("region", { name: "Plan for a pipeline" });
const saveButton = async () => within(await section()).getByRole("button", { name: "Save as a plan" });

/** 33 tokens of others, previewed, with a reason unless it is empty. */
async function atPlan({
  reason = "Quarterly clean-up",
  beforeScan = (_: World) => {},
  prepare = (_: World) => {},
} = {}) {
  const { files, text } = savedFiles();
  const opened = openOrganization();
  const { user, world } = opened;
  beforeScan(world);
  await opened.scanToEnd();
  prepare(world);
  await opened.preview();
  if (reason !== "") {
    await user.click(inPanel().getByLabelText("Reason"));
    await user.paste(reason);
  }
  const read = async (place: number) => planIn(await text(place));
  return { ...opened, files, read, text };
}

function planIn(text: string): PlanFile {
  const reading = readPlan(text);
  if (reading.kind !== "intact") throw new Error(`The plan is ${reading.kind}.`);
  return reading.plan;
}

/** By somebody else, after the scan. */
const protect = (people: readonly string[]) => (world: World) =>
  world.extensionData.create(shared, "settings", {
    id: "protectedList",
    value: { people, tokens: [] },
  });

test("what would be revoked is saved as a plan: nothing is sent, and the page says how to carry it out", async () => {
  const { user, world, files, read } = await atPlan();
  await user.click(await saveButton());
  expect(await inPanel().findByText(/^Nothing was revoked\. The browser was asked to save/)).toBeVisible();
  const plan = await read(0);
  expect(plan).toMatchObject({
    organization: { id: world.organization.id },
    madeBy: { id: world.me.id },
    reason: "Quarterly clean-up",
    filter: "",
    summary: { tokens: 33 },
    scan: { isComplete: null },
    confirmation: "revoke 33 tokens",
  });
  expect(Date.parse(plan.scan.takenAt)).toBeLessThanOrEqual(Date.parse(plan.madeAt));
  const name = `pat-steward-plan-${plan.madeAt.slice(0, 19).replaceAll(":", "")}Z.json`;
  expect(files.map((file) => file.name)).toEqual([name]);
  expect(
    inPanel().getByText(
      `pat-steward revoke --organization fabrikam --plan ${name} --yes --confirm "revoke 33 tokens"`,
    ),
  ).toBeVisible();
  expect(inPanel().getByText(plan.hash.slice(0, 12).replace(/(....)(....)/, "$1-$2-"))).toBeVisible();
  expect(inPanel().getByText(/^A plan is refused if it was edited/)).toBeVisible();
  expect(posts(world.requests)).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});

test("without a reason nothing is saved, and the page says what is missing", async () => {
  const { user, files } = await atPlan({ reason: "" });
  await user.click(await saveButton());
  expect(inPanel().getByText("Enter a reason first: it is part of the plan.")).toBeVisible();
  expect(files).toEqual([]);
  await user.type(inPanel().getByLabelText("Reason"), "Old");
  expect(inPanel().queryByText(/^Enter a reason first/)).toBeNull();
});

test("by keyboard, and where downloads are blocked, the plan can be copied instead", async () => {
  const { user, files } = await atPlan();
  (await saveButton()).focus();
  await user.tab();
  expect(document.activeElement).toHaveAccessibleName("Copy the plan");
  await user.keyboard("{Enter}");
  expect(await inPanel().findByText(/^Nothing was revoked\. The plan is copied/)).toBeVisible();
  expect(planIn(await navigator.clipboard.readText()).summary.tokens).toBe(33);
  expect(files).toEqual([]);
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
  document.execCommand = () => false;
  await user.keyboard("{Enter}");
  expect(await inPanel().findByText(/^Copying is not allowed here/)).toBeVisible();
});

test("what was said of a plan goes once a token is left out, and the next plan has one less", async () => {
  const { user, read } = await atPlan();
  await user.click(await saveButton());
  await inPanel().findByText(/^Nothing was revoked/);
  await user.click(inPanel().getAllByRole("button", { name: /^Leave out / })[0] ?? document.body);
  expect(inPanel().queryByText(/^Nothing was revoked/)).toBeNull();
  expect(inPanel().queryByText(/pat-steward revoke/)).toBeNull();
  await user.click(await saveButton());
  await inPanel().findByText(/^Nothing was revoked/);
  expect((await read(1)).summary.tokens).toBe(32);
});

test("protected tokens that were included are named, but never in the plan", async () => {
  const { user, read } = await atPlan({ prepare: protect(["priya.raman@fabrikam.example"]) });
  expect(inPanel().queryByText(/protected tokens that you included/)).toBeNull();
  const include = await inPanel().findByRole("checkbox", { name: "Revoke these 6 protected tokens too" });
  await user.click(include);
  expect(
    await inPanel().findByText(/^The 6 protected tokens that you included are not in the plan/),
  ).toBeVisible();
  await user.click(await saveButton());
  await inPanel().findByText(/^Nothing was revoked/);
  const plan = await read(0);
  expect([plan.summary.tokens, plan.leftOut.protected]).toEqual([27, 6]);
  expect(plan.owners.map(({ displayName }) => displayName)).not.toContain("Priya Raman");
});

test("while nobody knows who is protected, no plan is saved", async () => {
  const { world, user } = await atPlan();
  await user.click(inPanel().getByRole("button", { name: "Cancel" }));
  world.extensionData.create(shared, "settings", { id: "protectedList", value: "nonsense" });
  await user.click(screen.getByRole("button", { name: "Revoke 33 tokens" }));
  await waitFor(async () => expect(await saveButton()).toHaveAttribute("aria-disabled", "true"));
});

test.each([1, 2, 19, 20, 1_204])("the hub asks for the same phrase as a plan of %d tokens", (count) => {
  expect(en.phrase(count)).toBe(confirmationPhrase(count));
});

test("a person who cannot be written down is not taken for a plan that is too large", async () => {
  const { user, files } = await atPlan({
    beforeScan: (world) => {
      const owner = world.addUser({
        ...world.me,
        id: "odd",
        descriptor: `aad.${"o".repeat(600)}`,
        displayName: "Odd",
      });
      world.addToken({ owner: owner.descriptor });
    },
  });
  await user.click(await saveButton());
  expect(await inPanel().findByText(/^No plan was made: one of these people or tokens cannot/)).toBeVisible();
  expect(files).toEqual([]);
});
