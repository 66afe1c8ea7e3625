import { screen, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { openOrganization } from "../anOrganizationPage";

const shared = { type: "Default", value: "Current" } as const;

async function atRules() {
  const opened = openOrganization();
  await opened.scanToEnd();
  await opened.user.click(await screen.findByRole("tab", { name: "Rules" }));
  return { ...opened, rules: within(await screen.findByRole("region", { name: "Rules" })) };
}

const noFullAccess = {
  id: "0a1b2c3d",
  severity: "serious",
  words: "Ask the platform team for a template.",
  link: "https://wiki.fabrikam.example/pats",
  demand: { kind: "noFullAccess" },
};

test("a set of rules to begin with is tried on the scan, saved, and found in the tokens", async () => {
  const { user, world, rules } = await atRules();
  expect(await rules.findByText(/There are no rules yet/)).toBeInTheDocument();
  const start = within(rules.getByRole("region", { name: "A start" }));
  expect(await start.findByText(/^\d+ tokens of \d+ people would break it\.$/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(start.getByRole("button", { name: "Use this set: A start" }));
  expect(await rules.findByText("Saved.")).toBeInTheDocument();
  expect(rules.getByText(/Last changed by Ines Calder on/)).toBeInTheDocument();
  expect(world.extensionData.get(shared, "settings", "rules")["value"]).toMatchObject({ version: 1 });
  const list = within(rules.getByRole("list", { name: "Rules of this organization" }));
  const full = within(
    list.getAllByRole("listitem").find((one) => /full access/.test(one.textContent ?? "")) ?? document.body,
  );
  const said = await full.findByText(/(\d+) tokens of \d+ people break it\./);
  const count = /\d+/.exec(said.textContent ?? "")?.[0] ?? "";
  await user.click(full.getByRole("button", { name: "Show them" }));
  expect(await screen.findByText(new RegExp(`^${count} of \\d+ tokens shown`))).toBeInTheDocument();
  expect(screen.getByText("Breaks: No token has full access")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Breaks a rule/ })).toBeInTheDocument();
});

test("a rule is made with the number of tokens that would break it, changed, removed, and brought back", async () => {
  const { user, rules } = await atRules();
  await user.click(await rules.findByRole("button", { name: "Add a rule" }));
  const form = within(rules.getByRole("region", { name: "A new rule" }));
  await user.clear(form.getByLabelText("Days"));
  await user.type(form.getByLabelText("Days"), "0");
  await user.click(form.getByRole("button", { name: "Save the rule" }));
  expect(form.getByText("Enter a whole number from 1 to 3,650.")).toBeInTheDocument();
  await user.click(form.getByRole("radio", { name: "Scopes that nobody should have" }));
  await user.type(form.getByLabelText("Scopes"), "vso.nonsense");
  expect(form.getByText("Unknown scopes: vso.nonsense")).toBeInTheDocument();
  await user.clear(form.getByLabelText("Scopes"));
  await user.type(form.getByLabelText("Scopes"), "vso.code_manage");
  expect(await form.findByText(/would break it\./)).toBeInTheDocument();
  await user.type(form.getByLabelText("Page that says more"), "javascript:alert(1)");
  expect(form.getByText(/Enter an address that begins with https/)).toBeInTheDocument();
  await user.clear(form.getByLabelText("Page that says more"));
  expect(await axeViolations()).toEqual([]);
  await user.click(form.getByRole("button", { name: "Save the rule" }));
  const sentence = "No token has “Code (read, write, and manage)”";
  expect(await rules.findByText(sentence)).toBeInTheDocument();
  await user.click(rules.getByRole("button", { name: `Remove the rule: ${sentence}` }));
  expect(await rules.findByText(`Removed: ${sentence}`)).toBeInTheDocument();
  await user.click(rules.getByRole("button", { name: "Undo" }));
  expect(await rules.findByText(sentence)).toBeInTheDocument();
});

test("a token that breaks rules says which, with the organization's reason and page", async () => {
  const opened = openOrganization();
  const { user, world } = opened;
  world.extensionData.create(shared, "settings", {
    id: "rules",
    value: { version: 1, rules: [noFullAccess] },
  });
  await opened.scanToEnd();
  await user.click(await screen.findByRole("button", { name: /^Breaks a rule/ }));
  const [row] = await screen.findAllByRole("row", { name: /Full access/ });
  await user.click(row ?? document.body);
  const panel = within(await screen.findByRole("dialog"));
  const broken = within(await panel.findByRole("region", { name: "Rules that it breaks" }));
  expect(broken.getByText("No token has full access.")).toBeInTheDocument();
  expect(broken.getByText(/Ask the platform team/)).toBeInTheDocument();
  expect(broken.getByRole("link", { name: "More about this rule" })).toHaveAttribute(
    "href",
    noFullAccess.link,
  );
});

test.each<[string, unknown]>([
  ["5 MB of text", "x".repeat(5_000_000)],
  ["a script for a link", { version: 1, rules: [{ ...noFullAccess, link: "javascript:alert(1)" }] }],
  ["another version", { version: 2, rules: [noFullAccess] }],
])("%s in place of rules shows none, says so, and can be replaced", async (_what, value) => {
  const opened = openOrganization();
  const { user, world } = opened;
  world.extensionData.create(shared, "settings", { id: "rules", value });
  await opened.scanToEnd();
  expect(screen.queryByRole("button", { name: /^Breaks a rule/ })).toBeNull();
  await user.click(await screen.findByRole("tab", { name: "Rules" }));
  expect(await screen.findByText(/What is stored cannot be read as rules/)).toBeInTheDocument();
  const start = within(await screen.findByRole("region", { name: "A start" }));
  await user.click(start.getByRole("button", { name: "Use this set: A start" }));
  expect(await screen.findByText("Saved.")).toBeInTheDocument();
  expect(world.extensionData.get(shared, "settings", "rules")["value"]).toMatchObject({ version: 1 });
});

test("two administrators who save at once lose nothing, and the second is told", async () => {
  const { user, world, rules } = await atRules();
  await user.click(await rules.findByRole("button", { name: "Add a rule" }));
  world.extensionData.create(shared, "settings", {
    id: "rules",
    value: { version: 1, rules: [noFullAccess] },
  });
  await user.click(rules.getByRole("button", { name: "Save the rule" }));
  expect(await rules.findByText(/Someone else changed this in the meantime/)).toBeInTheDocument();
  await user.click(rules.getByRole("button", { name: "Load the current value" }));
  expect(await rules.findByText("No token has full access")).toBeInTheDocument();
  // What was filled in is still there.
  await user.click(rules.getByRole("button", { name: "Save the rule" }));
  expect(await rules.findByText("A token lives for 90 days at most")).toBeInTheDocument();
  expect(rules.getByText("No token has full access")).toBeInTheDocument();
});
