import { act, screen, waitFor, within } from "@testing-library/react";

import { openOrganization } from "./anOrganizationPage";

/** Shaped like a token, and none. */
const aSecret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;

const details = () => screen.findByRole("dialog", { name: /^Token details: / });

test("what is open is in the address, and Back goes through it step by step", async () => {
  const { user, address, history, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "More filters" }));
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "priya");
  await user.click(screen.getAllByText("Priya Raman")[0] ?? document.body);
  await details();
  expect(address).toEqual({ more: "1", q: "priya", token: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(history.stepsBack()).toBe(3);
  act(history.back);
  await waitFor(() =>
    expect(screen.queryByRole("dialog", { name: /^Token details: / })).not.toBeInTheDocument(),
  );
  act(history.back);
  await waitFor(() => expect(screen.getByRole("textbox", { name: /Filter by name/ })).toHaveValue(""));
  act(history.back);
  expect(await screen.findByRole("button", { name: "More filters" })).toBeInTheDocument();
  act(history.forward);
  expect(await screen.findByRole("button", { name: "Fewer filters" })).toBeInTheDocument();
});

test("an address with a token and a panel opens them once the scan is there", async () => {
  const { scanToEnd, user, address } = openOrganization({ query: { panel: "views" } });
  await scanToEnd();
  const panel = await screen.findByRole("dialog", { name: "Saved views" });
  await user.click(within(panel).getByRole("button", { name: "Full access" }));
  expect(address).toEqual({ risk: "fullAccess" });
});

test.each([
  [
    "that the scan does not have",
    "11111111-2222-4333-8444-555555555555",
    /asks for a token that is not in this scan/,
  ],
  ["that looks like a secret", aSecret, /looked like a token and was removed/],
])("an address with a token %s says so", async (_, token, sentence) => {
  const { scanToEnd, address } = openOrganization({ query: { token } });
  await scanToEnd();
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(address["token"]).not.toBe(aSecret);
});

test("ready views say how many tokens they have, and one click shows those", async () => {
  const { user, address, scanToEnd } = openOrganization();
  await scanToEnd();
  const views = within(screen.getByRole("group", { name: "Ready views" }));
  const view = await views.findByRole("button", { name: /^Made by tools: \d+ tokens?$/ });
  const count = /\d+/.exec(view.getAttribute("aria-label") ?? "")?.[0];
  await user.click(view);
  expect(address).toEqual({ made: "tool" });
  expect(await screen.findByText(new RegExp(`^${count} of 60 tokens shown`))).toBeInTheDocument();
  expect(view).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByText("Made by: Tools and services")).toBeInTheDocument();
});

test("the scope filter offers the scopes that occur, with how many tokens each shows", async () => {
  const { user, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByText("Scope: Any scope"));
  const options = await screen.findAllByRole("option");
  for (const option of options.slice(1)) expect(option).toHaveTextContent(/\([\w.]+\) · [1-9]\d*$/);
  const [, , , some] = options;
  const [, count] = /· (\d+)$/.exec(some?.textContent ?? "") ?? [];
  await user.click(some ?? document.body);
  expect(await screen.findByText(new RegExp(`^${count} of 60 tokens shown`))).toBeInTheDocument();
});

test("words that are typed are in the address, but never more than seven characters of a token", async () => {
  const { user, address, history, scanToEnd } = openOrganization();
  await scanToEnd();
  const search = screen.getByRole("textbox", { name: /Filter by name/ });
  await user.type(search, "ci");
  expect(address).toEqual({ q: "ci" });
  await user.clear(search);
  await user.type(search, aSecret.slice(0, 19));
  expect(search).toHaveValue(aSecret.slice(0, 19));
  expect(history.everInBar()).not.toContain(aSecret.slice(0, 8));
  expect(address).toEqual({});
});

test("the export holds the tokens shown, with their owners", async () => {
  const { user, scanToEnd, address } = openOrganization({ query: { q: "priya" } });
  await scanToEnd();
  const [, shown] = /^(\d+) of/.exec(screen.getByText(/ of 60 tokens shown/).textContent ?? "") ?? [];
  let copied = "";
  const clipboard = { writeText: async (text: string) => void (copied = text) };
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(address["panel"]).toBe("export");
  const panel = within(await screen.findByRole("dialog", { name: "Export tokens" }));
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  await user.click(panel.getByRole("button", { name: "Copy CSV" }));
  expect(await panel.findByText(`${shown} tokens are copied.`)).toBeInTheDocument();
  const lines = copied.trim().split("\r\n");
  expect(lines).toHaveLength(Number(shown) + 1);
  for (const line of lines.slice(1)) expect(line).toMatch(/Priya Raman/);
});
