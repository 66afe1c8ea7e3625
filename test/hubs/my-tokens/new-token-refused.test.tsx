import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { fieldOf, patTokenErrorNames } from "../../../src/tokens/draft/PatTokenError";
import { en } from "../../../src/ui/words/en";
import { en as creationWords } from "../../../src/hubs/my-tokens/creation/words/en";
import { en as refusalWords } from "../../../src/hubs/my-tokens/token-form/refusals/words/en";
import type { FaultKind } from "../../emulator/faults";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

// Typing and axe take their time where several suites share a processor.

const { lost } = creationWords;

async function openForm(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ query: { template: "clone", name: "nightly" }, ...settings });
  const page = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  await screen.findByRole("button", { name: "Create" });
  const user = userEvent.setup();
  return {
    ...started,
    ...page,
    create: () => user.click(screen.getByRole("button", { name: "Create" })),
    user,
  };
}

/** The client reads both statuses alike, which its own tests show for each name: here they alternate. */
const refusals = patTokenErrorNames
  .slice(1)
  .map((name, index) => [name, index % 2 === 0 ? (200 as const) : (400 as const)] as const);

test.each(refusals)("%s under %i has its sentence and its next step", async (name, policyRefusalStatus) => {
  const { world, create } = await openForm({ switches: { policyRefusalStatus } });
  world.nextPatError = { name, message: "In its own words." };
  await create();
  const { what, next } = refusalWords[name];
  const panel = within(screen.getByRole("dialog"));
  const alerts = (await panel.findAllByRole("alert")).map(({ textContent }) => textContent ?? "");
  const said = alerts.find((alert) => alert.includes(what));
  expect(said).toContain(next);
  expect(said).toContain("Azure DevOps said: In its own words.");
  const title = creationWords.form.refused;
  expect(said?.startsWith(title)).toBe(fieldOf(name) === undefined);
  expect(screen.getByRole("button", { name: "Create" })).toBeEnabled();
});

test("a refused name is said at the name, a refused lifetime at the expiry, a refused scope at the scopes", async () => {
  const { world, create } = await openForm();
  world.nextPatError = { name: "invalidDisplayName" };
  await create();
  const name = await screen.findByRole("textbox", { name: /^Name/ });
  expect(name).toHaveAccessibleDescription(/does not accept this name/);
  expect(await axeViolations()).toEqual([]);
  world.nextPatError = { name: "patLifespanPolicyViolation" };
  await create();
  expect((await screen.findByText(/sets a maximum lifetime/)).closest(".expiry-field")).not.toBeNull();
  world.nextPatError = { name: "fullScopePatPolicyViolation" };
  await create();
  expect((await screen.findByText(/tokens with full access/)).closest(".scope-picker")).not.toBeNull();
});

describe("a creation whose answer gets lost", () => {
  const creations = (requests: readonly { method: string }[]) =>
    requests.filter(({ method }) => method === "POST");

  test.each<FaultKind>(["dropAfter", "cutBody", "truncatedJson"])(
    "after %s it says that the token exists without its secret, and leads to it",
    async (kind) => {
      const { world, create, user } = await openForm();
      world.faults.add({ method: "POST", kind });
      await create();
      expect(await screen.findByText(lost.made.title)).toBeInTheDocument();
      expect(screen.queryByRole("button", { name: lost.tryAgain })).not.toBeInTheDocument();
      if (kind === "dropAfter") expect(await axeViolations()).toEqual([]);
      await user.click(screen.getByRole("button", { name: lost.revoke }));
      const details = within(await screen.findByRole("dialog", { name: en.details.title("nightly") }));
      expect(details.getByText("nightly")).toBeInTheDocument();
      expect(details.getByRole("button", { name: "Revoke" })).toBeInTheDocument();
      expect(creations(world.requests)).toHaveLength(1);
    },
  );

  test("that never arrived is safe to try again, from the same form", async () => {
    const { world, create, user } = await openForm();
    world.faults.add({ method: "POST", kind: "dropBefore", count: 1 });
    await create();
    expect(await screen.findByText(lost.notMade.title)).toBeInTheDocument();
    expect(creations(world.requests)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: lost.tryAgain }));
    expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("nightly");
    await create();
    expect(await screen.findByRole("button", { name: creationWords.copy })).toBeInTheDocument();
    expect(creations(world.requests)).toHaveLength(2);
  });

  test("is unknown when the list cannot be read either, and no other try is offered", async () => {
    const { world, create } = await openForm();
    await screen.findByText(/tokens shown/);
    world.faults.add({ method: "POST", kind: "dropAfter" }, { method: "GET", kind: "dropBefore" });
    await create();
    expect(await screen.findByText(lost.unknown.title)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: lost.tryAgain })).not.toBeInTheDocument();
    expect(creations(world.requests)).toHaveLength(1);
  });
});
