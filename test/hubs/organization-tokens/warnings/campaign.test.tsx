import { screen, waitFor, within } from "@testing-library/react";

import { writeWarning } from "../../../../src/jobs/warnings/writeWarning";
import { writeTemplate } from "../../../../src/tokens/published/readTemplate";
import type { World } from "../../../emulator/world/World";
import { aTemplate } from "../../../tokens/published/aTemplate";
import { axeViolations } from "../../axe";
import { plannedOf } from "../aJournalWith";
import { openOrganization, revokeButton } from "../anOrganizationPage";
import { savedFiles } from "../evidence/savedFiles";

const shared = { type: "Default", value: "Current" } as const;
const mine = { type: "User", value: "Me" } as const;
const noFullAccess = { id: "0a1b2c3d", severity: "serious", words: "", demand: { kind: "noFullAccess" } };
const kept = (world: World) => world.extensionData.list(mine, "warnings");

/** The page over a world with one rule, after a scan. The clock stands until it is set. */
function withRule(settings: Parameters<typeof openOrganization>[0] = {}, rule: object = noFullAccess) {
  let at = new Date("2026-11-21T10:00:00Z");
  const opened = openOrganization({ now: () => at, ...settings });
  opened.world.extensionData.create(shared, "settings", {
    id: "rules",
    value: { version: 1, rules: [rule] },
  });
  return { ...opened, setClock: (moment: string) => void (at = new Date(moment)) };
}

async function toRules({ user }: Pick<ReturnType<typeof openOrganization>, "user">) {
  await user.click(await screen.findByRole("tab", { name: "Rules" }));
  return within(await screen.findByRole("list", { name: "Rules of this organization" }));
}

const chooser = { name: /^Template for the new tokens/ };
const panel = async () => within(await screen.findByRole("dialog"));
const card = async () => within(await screen.findByRole("region", { name: "Announced revocation" }));

test("owners of what breaks a rule are asked to replace it, and by scanning again it is seen who has", async () => {
  const opened = withRule();
  const { user, world, scanToEnd, setClock } = opened;
  const published = { ...aTemplate(), title: "Pipelines", state: "published" } as const;
  world.extensionData.create(shared, "templates", { id: published.id, ...writeTemplate(published) });
  await scanToEnd();
  const rules = await toRules(opened);
  await user.click(await rules.findByRole("button", { name: "Ask owners to replace" }));
  const form = await panel();
  expect(await form.findByLabelText("Reason")).toHaveValue("No token has full access");
  expect(form.getByText(/left out: your own, and those of protected owners\.$/)).toBeInTheDocument();
  const template = await form.findByRole("button", chooser);
  expect(template).toHaveValue("Template for the new tokens: What is likely for each token");
  expect(await axeViolations()).toEqual([]);
  await user.click(template);
  await user.click(await screen.findByText("Pipelines (from the organization)"));
  await user.click(form.getByRole("button", { name: "Save and write notes" }));
  const [note] = await screen.findAllByText(/^Hello /);
  expect(note).toHaveTextContent(/on Dec 5, 2026\. Reason: No token has full access/);
  expect(note).toHaveTextContent(
    new RegExp(
      `Replace it: https://\\S+my-tokens-fallback\\?token=\\S+&panel=replace&template=org%3A${published.id}`,
    ),
  );
  expect(note).toHaveTextContent(/the address below each one opens a form that is filled in for you/);
  expect(await axeViolations()).toEqual([]);
  const [document = {}] = kept(world);
  expect(document).toMatchObject({ ruleId: noFullAccess.id, templateId: `org:${published.id}` });
  await user.click((await panel()).getAllByRole("button", { name: "Close" }).at(-1) ?? window.document.body);
  expect(
    await rules.findByText("You have asked owners to replace tokens by Dec 5, 2026."),
  ).toBeInTheDocument();

  await user.click(screen.getByRole("tab", { name: "Tokens" }));
  const people = /^0 of (\d+) people done\.$/.exec(
    (await (await card()).findByText(/^0 of \d+ people done\.$/)).textContent ?? "",
  )?.[1];
  const before = await card();
  expect(before.getByText(`Not done yet: ${people} people`)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);

  const [first] = plannedOf(world).filter(({ authorizationId }) =>
    JSON.stringify(document).includes(authorizationId),
  );
  for (const token of world.tokensOf(first?.owner ?? "")) world.revoke(token, world.me);
  setClock("2026-11-21T10:30:00Z");
  await user.click(screen.getByRole("button", { name: "New scan" }));
  await user.click(await screen.findByRole("button", { name: "Scan everyone" }));
  expect(await screen.findByText(`1 of ${people} people done.`)).toBeInTheDocument();
  expect(
    (await card()).getByText(new RegExp(`^Not done yet: ${Number(people) - 1} (person|people)$`)),
  ).toBeInTheDocument();

  await screen.findByText("Scan complete");
  await user.click((await card()).getByRole("button", { name: /^Revoke \d+ tokens?…$/ }));
  expect(await screen.findByLabelText("Reason")).toHaveValue("No token has full access");
  expect(await revokeButton()).toBeInTheDocument();
});

test("a view of what breaks a rule asks its owners too, with the rule for a reason", async () => {
  const { user, world, scanToEnd } = withRule({ query: { rule: "any" } });
  await scanToEnd();
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(await screen.findByRole("button", { name: "Ask owners to replace" }));
  const form = await panel();
  expect(await form.findByLabelText("Reason")).toHaveValue("Breaks a rule of this organization");
  await user.click(form.getByRole("button", { name: "Save and write notes" }));
  const [note] = await screen.findAllByText(/^Hello /);
  expect(note).toHaveTextContent(/\?token=[\w-]+&panel=replace(?!&template)/);
  expect(kept(world)[0]).toMatchObject({ ruleId: "any" });
  expect(kept(world)[0]).not.toHaveProperty("templateId");
});

test("templates of the organization that cannot be read are said, and the others can be chosen", async () => {
  const opened = withRule();
  const list = opened.world.extensionData.list.bind(opened.world.extensionData);
  jest.spyOn(opened.world.extensionData, "list").mockImplementation((scope, collection) => {
    if (collection === "templates") throw new Error("The database is away.");
    return list(scope, collection);
  });
  await opened.scanToEnd();
  const rules = await toRules(opened);
  await opened.user.click(await rules.findByRole("button", { name: "Ask owners to replace" }));
  expect(await screen.findByText(/^The organization's templates could not be read/)).toBeInTheDocument();
  await opened.user.click(screen.getByRole("button", chooser));
  await opened.user.click(await screen.findByText("Clone"));
  await waitFor(() =>
    expect(screen.getByRole("button", chooser)).toHaveValue("Template for the new tokens: Clone"),
  );
});

test("a rule that only own and protected tokens break has nobody to ask, and says so", async () => {
  const opened = withRule();
  const { world, user } = opened;
  const value = { people: world.users.all().map(({ descriptor }) => descriptor), tokens: [] };
  world.extensionData.create(shared, "settings", { id: "protectedList", value });
  await opened.scanToEnd();
  const rules = await toRules(opened);
  await user.click(await rules.findByRole("button", { name: "Ask owners to replace" }));
  expect(await rules.findByText(/so there is nobody to ask\.$/)).toBeInTheDocument();
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a rule that nothing breaks asks nobody", async () => {
  const opened = withRule({}, { ...noFullAccess, demand: { kind: "namePattern", patterns: ["*"] } });
  await opened.scanToEnd();
  const rules = await toRules(opened);
  expect(await rules.findByText(/Nothing in this scan breaks it\./)).toBeInTheDocument();
  expect(rules.queryByRole("button", { name: "Ask owners to replace" })).toBeNull();
});

/** Announced a day ago for what breaks a rule. */
function announced() {
  const opened = withRule();
  const warning = {
    ...{
      id: "0123456789abcdef",
      dueOn: "2026-12-11",
      reason: "No token has full access",
      ruleId: "0a1b2c3d",
    },
    ...{ madeAt: new Date("2026-11-20T10:00:00Z"), tokens: plannedOf(opened.world) },
  };
  for (const { id, fields } of writeWarning(warning))
    opened.world.extensionData.create(mine, "warnings", { ...fields, id });
  return { ...opened, warning };
}

test("the day is saved for a calendar, without a name in it", async () => {
  const { files, text } = savedFiles();
  const { user } = announced();
  await user.click((await card()).getByRole("button", { name: "Calendar file" }));
  expect((await card()).getByText("The calendar file was saved.")).toBeInTheDocument();
  expect(files.map(({ name }) => name)).toEqual(["announced-revocation-2026-12-11.ics"]);
  const file = (await text(0)).replaceAll("\r\n ", "");
  expect(file).toContain("DTSTART;VALUE=DATE:20261211");
  expect(file).toContain("UID:warning-0123456789abcdef@pat-steward");
  expect(file).toMatch(/SUMMARY:Revoke what is left of 33 tokens of 10 people/);
  expect(file).toMatch(/URL:https:\/\/\S+\.organization-tokens\?announced=0123456789abcdef/);
  expect(file).not.toMatch(/Priya/);
});

test("a forged rule or template in what is remembered shows nothing of it", async () => {
  const { world } = withRule();
  const [sound] = writeWarning({
    ...{
      id: "0123456789abcdef",
      dueOn: "2026-12-11",
      reason: "r",
      madeAt: new Date(),
      tokens: plannedOf(world),
    },
  });
  world.extensionData.create(mine, "warnings", {
    ...sound?.fields,
    id: "a",
    templateId: "javascript:alert(1)",
  });
  expect(await screen.findByRole("button", { name: "Scan everyone" })).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "Announced revocation" })).toBeNull();
});
