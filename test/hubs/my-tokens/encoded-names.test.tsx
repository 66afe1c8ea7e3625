import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en as details } from "../../../src/hubs/my-tokens/details/words/en";
import { en as edit } from "../../../src/hubs/my-tokens/edit-token/words/en";
import { en as form } from "../../../src/hubs/my-tokens/token-form/words/en";
import { en as newToken } from "../../../src/hubs/my-tokens/creation/words/en";
import type { World } from "../../emulator/world/World";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const names = ["R&D", "Größe", "Проверка", "<script>", "R&amp;D"];
const kept = [
  ...names.map((name) => ({ name, namesAreEncoded: true })),
  ...["R&D", "R&amp;D"].map((name) => ({ name, namesAreEncoded: false })),
];

/** Opens the page with a token of each of these names, from a service that may encode them. */
function open(namesAreEncoded: boolean, query: Record<string, string> = {}) {
  const started = anAzure({ query, switches: { namesAreEncoded } });
  for (const displayName of names) started.world.addToken({ displayName });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  return { ...started, user: userEvent.setup() };
}

const nameField = () => screen.findByRole("textbox", { name: /^Name/ });
const button = (name: string) => screen.getByRole("button", { name });
const sentNames = ({ requests }: World) =>
  requests.flatMap(({ method, body }) =>
    method === "POST" || method === "PUT" ? [JSON.parse(body).displayName] : [],
  );

describe.each(kept)(
  "a token named $name, where names are encoded: $namesAreEncoded",
  ({ name, namesAreEncoded }) => {
    test("is listed, found and opened by that name, and renamed without encoding it twice", async () => {
      const { user, world } = open(namesAreEncoded, { q: name });
      await user.click(await screen.findByText(name));
      await user.click(await screen.findByRole("button", { name: details.edit }));
      const field = await nameField();
      expect(field).toHaveValue(name);
      expect(button(edit.save)).toHaveAttribute("aria-disabled", "true");
      fireEvent.change(field, { target: { value: `${name} 2` } });
      await user.click(button(edit.save));
      await screen.findByText(edit.saved(`${name} 2`));
      expect(sentNames(world)).toEqual([`${name} 2`]);
      expect(await screen.findAllByText(`${name} 2`)).not.toEqual([]);
    });

    test("keeps its name when it is extended, and gives it to a new token like it", async () => {
      const { user, world } = open(namesAreEncoded, { q: name });
      await user.click(await screen.findByText(name));
      await user.click(await screen.findByRole("button", { name: details.extend }));
      await user.click(await screen.findByRole("radio", { name: "+60 days" }));
      await user.click(button(edit.save));
      await screen.findByText(edit.saved(name));
      expect(sentNames(world)).toEqual([undefined]);
      const panel = within(screen.getByRole("dialog", { name: /^Extend/ }));
      await user.click(panel.getAllByRole("button", { name: "Close" })[0] ?? document.body);
      await user.click(await screen.findByRole("button", { name: details.createLike }));
      expect(await nameField()).toHaveValue(name);
      await user.click(button("Create"));
      await screen.findByText(/was created/);
      expect(sentNames(world)).toEqual([undefined, name]);
    });
  },
);

describe("the room for a name", () => {
  async function openForm(namesAreEncoded = true) {
    const started = open(namesAreEncoded, { template: "clone", name: "nightly" });
    const field = await nameField();
    return { ...started, type: (value: string) => fireEvent.change(field, { target: { value } }) };
  }

  test.each([
    ["x".repeat(240), ["16 more characters fit."]],
    ["x".repeat(255), ["1 more character fits."]],
    ["x".repeat(256), ["No more characters fit."]],
    ["x".repeat(258), ["The name is 2 characters too long."]],
    ["я".repeat(36), ["4 more characters fit.", form.name.codes]],
    ["я".repeat(37), [form.name.maybeTooLong(3), form.name.codes]],
    [`${"x".repeat(240)} & <`, ["5 more characters fit.", form.name.codes]],
    ["nightly", []],
  ])("is stated for %s", async (name, sentences) => {
    const { type } = await openForm();
    type(name);
    const notes = [...(document.querySelector(".field-warnings")?.children ?? [])];
    expect(notes.map(({ textContent }) => textContent)).toEqual(sentences);
  });

  test("breaks no rule of axe", async () => {
    const { type } = await openForm();
    type("я".repeat(37));
    expect(await axeViolations()).toEqual([]);
  });

  test("does not block creation when only encoding uses it up: the service decides", async () => {
    const long = "я".repeat(40);
    const refusing = await openForm(true);
    refusing.type(long);
    await refusing.user.click(button("Create"));
    expect(await screen.findByText(/does not accept this name/)).toBeInTheDocument();
  });

  test("does not matter where names are not encoded", async () => {
    const taking = await openForm(false);
    taking.type("я".repeat(40));
    await taking.user.click(button("Create"));
    expect(await screen.findByText(/was created/)).toBeInTheDocument();
  });

  test("does not matter for a name that the token already has", async () => {
    const { user } = open(true, { q: "long long" });
    await user.click(await screen.findByText(/^long long/));
    await user.click(await screen.findByRole("button", { name: details.edit }));
    const field = await nameField();
    const panel = within(screen.getByRole("dialog", { name: /^Edit/ }));
    expect(panel.queryByText(/too long/)).not.toBeInTheDocument();
    fireEvent.change(field, { target: { value: "x".repeat(300) } });
    expect(panel.getByText(form.name.tooLong(44))).toBeInTheDocument();
  });
});

test("a lost creation is found by the name that was sent", async () => {
  const { user, world } = open(true, { template: "clone", name: "R&D <Größe>" });
  await nameField();
  world.faults.add({ method: "POST", kind: "dropAfter", count: 1 });
  await user.click(button("Create"));
  expect(await screen.findByText(newToken.lost.made.title)).toBeInTheDocument();
  expect(screen.getByText(newToken.lost.made.text("R&D <Größe>", 1))).toBeInTheDocument();
});
