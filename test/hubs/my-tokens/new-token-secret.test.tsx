import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en as tokenTask } from "../../../src/hubs/my-tokens/task/words/en";
import { en as creationWords } from "../../../src/hubs/my-tokens/creation/words/en";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

// Typing and axe take their time where several suites share a processor.
const text = creationWords;
const consoleCalls: unknown[][] = [];
/** What the page held whenever the browser's copy command ran. */
const seenByCommand: string[] = [];

interface Clipboard {
  /** What a page on another site finds: the clipboard interface, allowed or not. */
  answer: "allowed" | "refused";
  /** What the browser's own copy command answers. */
  command: boolean;
}

function replaceClipboard({ answer, command }: Clipboard): string[] {
  const copied: string[] = [];
  const writeText = async (value: string) => {
    if (answer === "refused") throw new DOMException("Not allowed", "NotAllowedError");
    copied.push(value);
  };
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  document.execCommand = () => {
    seenByCommand.push(document.documentElement.outerHTML, values().join());
    const clipboardData = { setData: (_type: string, value: string) => void copied.push(value) };
    if (command) document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
    return command;
  };
  return copied;
}

/** Makes a token with a template and tells the secret that the world gave out. */
async function makeToken(template = "Clone", clipboard: Clipboard = { answer: "allowed", command: false }) {
  const started = anAzure();
  let secret = "";
  const ask = globalThis.fetch;
  globalThis.fetch = async (url, init) => {
    const response = await ask(url, init);
    if (init?.method === "POST") secret = JSON.parse(await response.clone().text()).patToken.token;
    return response;
  };
  const user = userEvent.setup();
  const copied = replaceClipboard(clipboard);
  const page = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${template} ?[A-Z]`) }));
  await user.click(screen.getByRole("button", { name: "Create" }));
  await screen.findByRole("button", { name: text.copy });
  expect(secret).toHaveLength(84);
  return { ...started, ...page, user, secret, copied };
}

const done = () => screen.getByRole("button", { name: text.done });
const everything = () => document.documentElement.outerHTML;
const values = () =>
  [...document.querySelectorAll("input, textarea")].map((field) => Reflect.get(field, "value"));

function expectGone(secret: string) {
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(everything()).not.toContain(secret);
  expect(everything()).not.toContain(btoa(`:${secret}`));
  expect(values().join()).not.toContain(secret);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain(secret);
  expect(consoleCalls.flat().map(String).join("\n")).not.toContain(secret);
  expect(location.href).not.toContain(secret);
}

beforeEach(() => {
  consoleCalls.length = 0;
  seenByCommand.length = 0;
  for (const name of ["log", "info", "warn", "error", "debug"] as const) {
    jest.spyOn(console, name).mockImplementation((...given: unknown[]) => void consoleCalls.push(given));
  }
});

test("the secret is hidden until it is revealed, and gone once the panel is closed", async () => {
  const { user, secret } = await makeToken();
  expect(everything()).not.toContain(secret);
  await user.click(screen.getByRole("button", { name: text.reveal }));
  expect(screen.getByLabelText(text.token)).toHaveTextContent(secret);
  expect(values().join()).not.toContain(secret);
  await user.click(screen.getByRole("button", { name: text.hide }));
  expect(everything()).not.toContain(secret);
  await user.click(screen.getByRole("button", { name: text.reveal }));
  await user.click(screen.getByRole("button", { name: text.copy }));
  await user.click(done());
  expectGone(secret);
});

test("a revealed secret is read out, reached by keyboard, and never translated", async () => {
  const { user, secret } = await makeToken();
  const field = screen.getByRole("group", { name: text.token });
  expect(field).toHaveAccessibleDescription(text.masked);
  await user.click(screen.getByRole("button", { name: text.reveal }));
  expect(field).toHaveAccessibleDescription(secret);
  expect(field).toHaveAttribute("translate", "no");
  expect(field).toHaveAttribute("tabindex", "0");
});

test("Done waits until the secret is copied or stored elsewhere", async () => {
  const { user } = await makeToken("Clone", { answer: "refused", command: false });
  expect(done()).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText(text.notYet)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: text.copy }));
  expect(await screen.findByText(text.copyFailed)).toBeInTheDocument();
  expect(done()).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("checkbox", { name: text.storedElsewhere }));
  await user.click(done());
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test.each([
  ["the clipboard interface", "allowed", false],
  ["the browser's own command, where the interface is forbidden", "refused", true],
] as const)("copies with %s, and says so", async (_name, answer, command) => {
  const { user, secret, copied } = await makeToken("Clone", { answer, command });
  await user.click(screen.getByRole("button", { name: text.copy }));
  expect(await screen.findByText(text.copied)).toBeInTheDocument();
  expect(copied).toEqual([secret]);
  expect([...seenByCommand, everything()].join()).not.toContain(secret);
  expect(screen.getByRole("button", { name: text.copy })).toHaveFocus();
  expect(done()).not.toHaveAttribute("aria-disabled", "true");
});

test("closing with a secret that nobody has asks first", async () => {
  const { user, secret } = await makeToken();
  const panel = screen.getByRole("group", { name: text.label });
  const closing = tokenTask.closing.secret;
  fireEvent.keyDown(panel, { key: "Escape", keyCode: 27 });
  const question = within(await screen.findByRole("dialog", { name: closing.title }));
  expect(await axeViolations()).toEqual([]);
  await user.click(question.getByRole("button", { name: closing.stay }));
  const copy = screen.getByRole("button", { name: text.copy });
  fireEvent.keyDown(copy, { key: "Escape", keyCode: 27 });
  await user.click(await screen.findByRole("button", { name: closing.leave }));
  expectGone(secret);
});

test("leaving the page asks as long as nobody has the secret", async () => {
  const { user } = await makeToken();
  const leave = () => {
    const event = new Event("beforeunload", { cancelable: true });
    act(() => void window.dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(leave()).toBe(true);
  await user.click(screen.getByRole("button", { name: text.copy }));
  await screen.findByText(text.copied);
  expect(leave()).toBe(false);
});

test("a list that fails meanwhile leaves the secret on the screen", async () => {
  const { user, world } = await makeToken();
  world.faults.add({ method: "GET", kind: "dropBefore" });
  await waitFor(() => expect(screen.queryByText("Refreshing the list")).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: text.copy })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: text.copy }));
  expect(await screen.findByText(text.copied)).toBeInTheDocument();
});

test("snippets have the person's own addresses, and the secret only after it is revealed", async () => {
  const { user, secret, copied } = await makeToken("Packages, read");
  await user.type(screen.getByLabelText("Project"), "Shop");
  await user.type(screen.getByLabelText("Feed"), "web");
  const file = () => screen.getByRole("region", { name: "Add to .npmrc in your home folder" });
  expect(file()).toHaveTextContent("pkgs.dev.azure.com/fabrikam/Shop/_packaging/web/npm/registry/:username=");
  expect(file()).toHaveTextContent("<your token in base64>");
  expect(file()).not.toHaveTextContent(btoa(secret));
  await user.click(screen.getByRole("button", { name: text.reveal }));
  expect(file()).toHaveTextContent(btoa(secret));
  expect(file()).toHaveAttribute("translate", "no");
  await user.click(screen.getByRole("button", { name: "Copy: Add to .npmrc in your home folder" }));
  expect(copied.join()).toContain(btoa(secret));
  expect(await axeViolations()).toEqual([]);
});

test("lines differ by shell", async () => {
  const { user } = await makeToken("Queue builds");
  expect(screen.getByRole("region", { name: "Call the REST API" })).toHaveTextContent("curl --silent");
  await user.click(screen.getByRole("radio", { name: "PowerShell" }));
  expect(screen.getByRole("region", { name: "Call the REST API" })).toHaveTextContent("Invoke-RestMethod");
});

test("only the answer that makes the token ever has the secret in it", async () => {
  const { user, secret, world, address } = await makeToken();
  await user.click(screen.getByRole("button", { name: text.reveal }));
  await user.click(screen.getByRole("button", { name: text.copy }));
  await user.click(done());
  const holders = world.requests.filter((request) => JSON.stringify(request).includes(secret));
  expect(holders.map(({ method, url, body }) => [method, `${url}${body}`.includes(secret)])).toEqual([
    ["POST", false],
  ]);
  expect(JSON.stringify(address)).not.toContain(secret);
});

test("a twin that the browser made by sending the request again is named", async () => {
  const started = anAzure();
  const ask = globalThis.fetch;
  // The first answer gets lost below the page, which sees the second one only.
  globalThis.fetch = async (url, init) => {
    if (init?.method === "POST") await ask(url, init);
    return ask(url, init);
  };
  const user = userEvent.setup();
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.click(await screen.findByRole("button", { name: /^Clone ?[A-Z]/ }));
  await user.click(screen.getByRole("button", { name: "Create" }));
  expect(await screen.findByText(text.twins(1))).toBeInTheDocument();
});
