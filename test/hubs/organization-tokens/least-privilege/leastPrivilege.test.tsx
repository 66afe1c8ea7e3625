import { screen, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { openOrganization } from "../anOrganizationPage";

type Settings = NonNullable<Parameters<typeof openOrganization>[0]>;

/** A scan with one token of this name and these scopes more. */
async function scanWith(displayName: string, scope: string, settings: Settings = {}) {
  const opened = openOrganization(settings);
  opened.world.addToken({
    displayName,
    scope,
    validFrom: new Date(opened.world.now().getTime() - 86_400_000),
  });
  await opened.scanToEnd();
  return opened;
}

test("each sum of the overview opens the table with exactly its tokens, and stays in the address", async () => {
  const { user, address } = await scanWith("clone laptop", "vso.code_full vso.work_write vso.work");
  for (const [label, kind, chip] of [
    [/^Have scopes that others/, "contained", "Has scopes that others include"],
    [/^Go beyond the job/, "beyond", "Goes beyond what its name suggests"],
    [/^Have high privilege/, "high", "High privilege without a reason in its name"],
    [/^Any of these/, "any", "May need only narrower scopes"],
  ] as const) {
    await user.click(screen.getByRole("tab", { name: "Overview" }));
    const card = within(await screen.findByRole("region", { name: "Least privilege" }));
    const line = await card.findByRole("button", { name: label });
    if (kind === "contained") {
      expect(card.getByText(/Nobody can tell from them what a token is used for/)).toBeInTheDocument();
      expect(await axeViolations()).toEqual([]);
    }
    const count = /(\d+) tokens? of \d+ (?:people|person)$/.exec(line.textContent ?? "")?.[1];
    await user.click(line);
    expect(await screen.findByText(new RegExp(`^${count} of 61 tokens shown`))).toBeInTheDocument();
    expect(address).toEqual({ narrower: kind });
    expect(screen.getByText(chip)).toBeInTheDocument();
  }
});

test("the ready view narrows to what may need less, and details say what to ask the owner for", async () => {
  const { user, world, address } = await scanWith("clone laptop", "vso.code_full");
  const requests = world.requests.length;
  await user.click(await screen.findByRole("button", { name: /^May need less: \d+ tokens$/ }));
  expect(address).toEqual({ narrower: "any" });
  expect(screen.getByRole("button", { name: /^May need less/ })).toHaveAttribute("aria-pressed", "true");
  await user.click((await screen.findAllByText("clone laptop"))[0] ?? document.body);
  const panel = within(await screen.findByRole("dialog"));
  const part = within(await panel.findByRole("region", { name: "Narrower scopes" }));
  expect(part.getByText(/Its name suggests the job “Clone”, because it says “clone”/)).toBeInTheDocument();
  expect(part.getByText(/Only its owner knows the job/)).toBeInTheDocument();
  expect(part.queryByRole("button")).toBeNull();
  expect(part.queryByText(/audit/)).toBeNull();
  expect(await axeViolations()).toEqual([]);
  expect(world.requests.slice(requests).filter(({ url }) => /audit/i.test(url))).toEqual([]);
});

test("an address with a kind of suggestion opens it; one that there is not shows every token", async () => {
  const opened = openOrganization({ query: { narrower: "high" } });
  await opened.scanToEnd();
  expect(await screen.findByText("High privilege without a reason in its name")).toBeInTheDocument();
  opened.unmount();
  const other = openOrganization({ query: { narrower: "constructor" } });
  await other.scanToEnd();
  await screen.findByRole("button", { name: /^May need less: \d+ tokens$/ });
  // The active ones, as without such a word in the address.
  expect(screen.getByText(/^52 of 60 tokens shown/)).toBeInTheDocument();
});
