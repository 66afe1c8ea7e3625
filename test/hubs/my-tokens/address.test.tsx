import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";

const readNow = () => now;

function open(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure(settings);
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, user: userEvent.setup() };
}

const editing = /^Edit “/;
const details = /^Token details: /;

const panel = (name: string | RegExp) => screen.findByRole("dialog", { name });
const isGone = (name: string | RegExp) =>
  waitFor(() => expect(screen.queryByRole("dialog", { name })).not.toBeInTheDocument());

/** The id of one of the person's own tokens that can be changed here. */
async function anId({ azure }: ReturnType<typeof open>): Promise<string> {
  const { tokens } = await azure.pats.list("active", new AbortController().signal);
  const { id } = azure.host.organization;
  const own = tokens.find(({ reach }) => reach.kind === "organizations" && reach.ids.includes(id));
  return own?.authorizationId ?? "";
}

test("details and forms are in the address, and Back closes them before it changes the filters", async () => {
  const { user, address, history } = open();
  await screen.findByText(/of \d+ tokens shown/);
  await user.click(screen.getByRole("button", { name: /Full access/ }));
  await user.click(screen.getByRole("button", { name: "New token" }));
  await panel("New token");
  expect(address).toEqual({ risk: "fullAccess", panel: "new" });
  act(history.back);
  await isGone("New token");
  expect(address).toEqual({ risk: "fullAccess" });
  act(history.back);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: /Full access/ })).toHaveAttribute("aria-pressed", "false"),
  );
  expect(history.stepsBack()).toBe(0);
});

test("an address opens the details of a token, and the form to change it", async () => {
  const id = await anId(open());
  document.body.replaceChildren();
  const { address, history, user } = open({ query: { token: id, panel: "edit" } });
  await panel(editing);
  await user.click(within(await panel(editing)).getByRole("button", { name: "Cancel" }));
  await isGone(editing);
  expect(address).toEqual({ token: id });
  await user.click(
    within(await panel(details)).getAllByRole("button", { name: "Close" })[0] ?? document.body,
  );
  await isGone(details);
  expect(address).toEqual({});
  act(history.back);
  await panel(details);
});

test("an address with a token that is not in the list says so, until that is dismissed", async () => {
  const { address, user } = open({ query: { token: "11111111-2222-4333-8444-555555555555" } });
  const note = await screen.findByText(/asks for a token that is not in your list/);
  expect(note).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Dismiss|Close/i }));
  expect(address).toEqual({});
});

test("no address opens anything that is not a form", async () => {
  open({ query: { token: "../etc", panel: "secret" } });
  await screen.findByText(/of \d+ tokens shown/);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("at most seven characters of a token that is being typed ever stand in the address", async () => {
  const { user, address, history } = open();
  await screen.findByText(/of \d+ tokens shown/);
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "x7Kp2Lm9Qz4Rt8Vw1Ns");
  expect(await screen.findByText(/^0 of \d+ tokens shown/)).toBeInTheDocument();
  expect(address).toEqual({});
  expect(history.everInBar()).toContain("x7Kp2Lm");
  expect(history.everInBar()).not.toContain("x7Kp2Lm9");
});

test("a file that is downloaded is put together from finished pieces, so that its last step is short", async () => {
  const made: unknown[][] = [];
  const { Blob: RealBlob } = window;
  window.Blob = class extends RealBlob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options);
      made.push(parts);
    }
  };
  const files: Blob[] = [];
  URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
  const { user } = open();
  await screen.findByText(/of \d+ tokens shown/);
  await user.click(screen.getByRole("button", { name: "Export" }));
  await user.click(within(await panel("Export tokens")).getByRole("button", { name: "Download CSV" }));
  await waitFor(() => expect(files).toHaveLength(1));
  window.Blob = RealBlob;
  const byteOrderMark = 1;
  for (const parts of made) {
    const texts = parts.filter((part) => typeof part === "string" && part.length > byteOrderMark);
    expect(texts.length).toBeLessThan(2);
  }
});

test("the export has the tokens shown, and no column for an owner", async () => {
  const { user } = open({ query: { risk: "fullAccess" } });
  const [, shown] =
    /^(\d+) of/.exec((await screen.findByText(/of \d+ tokens shown/)).textContent ?? "") ?? [];
  await user.click(screen.getByRole("button", { name: "Export" }));
  const exporting = within(await panel("Export tokens"));
  let copied = "";
  Object.defineProperty(navigator, "clipboard", {
    value: { writeText: async (text: string) => void (copied = text) },
    configurable: true,
  });
  await user.click(exporting.getByRole("button", { name: "Copy JSON" }));
  await exporting.findByText(/^\d+ tokens? (is|are) copied\.$/);
  const { count, tokens, filter } = JSON.parse(copied);
  expect([count, tokens.length, filter]).toEqual([Number(shown), Number(shown), { risk: "fullAccess" }]);
  expect(Object.keys(tokens[0])).not.toContain("ownerName");
});
