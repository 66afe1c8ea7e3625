import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en as newTokenWords } from "../../../src/hubs/my-tokens/new-token/words/en";
import { en as formWords } from "../../../src/hubs/my-tokens/token-form/words/en";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

// Typing and axe take their time where several suites share a processor.
const readNow = () => now;

function open(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure(settings);
  const page = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, ...page, user: userEvent.setup() };
}

async function openForm(template = "Clone", settings: Parameters<typeof anAzure>[0] = {}) {
  const started = open(settings);
  await started.user.click(await screen.findByRole("button", { name: "New token" }));
  await started.user.click(await screen.findByRole("button", { name: new RegExp(`^${template} ?[A-Z]`) }));
  return started;
}

const create = () => screen.getByRole("button", { name: "Create" });
const posts = (requests: readonly { method: string }[]) => requests.filter(({ method }) => method === "POST");

test("offers a job for a search, and says when there is none", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.type(await screen.findByLabelText("Search jobs and scopes"), "npm");
  expect(screen.getByText("2 jobs")).toBeInTheDocument();
  const offered = () => within(screen.getByRole("list", { name: "Jobs" })).getAllByRole("button");
  expect(offered()).toHaveLength(2);
  await user.type(screen.getByLabelText("Search jobs and scopes"), " zzz");
  expect(screen.getByText(/^No job matches/)).toBeInTheDocument();
  expect(offered().map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Blank/)]);
});

test("says why no job matches docker, and opens Blank from there", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.type(await screen.findByLabelText("Search jobs and scopes"), "docker");
  expect(screen.getByText(/no container registry.* No job matches/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Blank/ }));
  expect(await screen.findByRole("textbox", { name: /^Name/ })).toHaveValue("Ines Calder 2026-11-21");
});

test("a template fills in the form: name, the usual lifetime, the scopes, and the sentence that sums it up", async () => {
  await openForm();
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("Clone Ines Calder 2026-11-21");
  expect(screen.getByRole("radio", { name: "30 days (usual for this job)" })).toBeChecked();
  expect(
    screen.getByText(
      "“Clone Ines Calder 2026-11-21” will work in fabrikam with Code (read), until Dec 21, 2026 (in 30 days).",
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByText(/you may not need a token: Git Credential Manager signs you in/),
  ).toBeInTheDocument();
});

test("warns of an email address and of something like a token in the name", async () => {
  const { user } = await openForm();
  const name = screen.getByRole("textbox", { name: /^Name/ });
  await user.clear(name);
  await user.type(name, "for norma@fabrikam.example");
  expect(screen.getByText(formWords.name.warnings.email)).toBeInTheDocument();
  await user.clear(name);
  await user.type(name, "x JQQJ99BK");
  expect(screen.getByText(formWords.name.warnings.looksLikeToken)).toBeInTheDocument();
});

test("nothing is sent while something is missing, and each field says what", async () => {
  const { user, world } = await openForm("Blank");
  await user.clear(screen.getByRole("textbox", { name: /^Name/ }));
  await user.click(screen.getByRole("radio", { name: "On a date" }));
  await user.clear(screen.getByLabelText("Last day"));
  await user.click(create());
  const panel = within(screen.getByRole("dialog"));
  expect(panel.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([
    "Enter a name.",
    "Enter the last day.",
    "Choose at least one scope.",
  ]);
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveFocus();
  expect(posts(world.requests)).toHaveLength(0);
});

test("the scope picker searches, marks high privilege, and says what is included already", async () => {
  const { user } = await openForm("Clone and push");
  await user.type(screen.getByLabelText("Search scopes"), "code read");
  const option = screen.getByRole("checkbox", { name: "Code (read)" });
  expect(option).toHaveAccessibleDescription(/vso\.code .*Already included in Code \(read and write\)\./);
  expect(screen.getByRole("checkbox", { name: "Code (read and write)" })).toHaveAccessibleDescription(
    /High privilege/,
  );
  await user.click(screen.getByRole("button", { name: "Remove Code (read and write)" }));
  await user.click(screen.getByRole("checkbox", { name: "Code (read)" }));
  expect(screen.getByText(/will work in fabrikam with Code \(read\)/)).toBeInTheDocument();
});

test("says that the service shortened the lifetime, as the service gave it", async () => {
  const { user } = await openForm("Clone", { switches: { maximumLifetimeDays: 3 } });
  await user.click(create());
  expect(
    await screen.findByText(
      "You asked for Dec 21, 2026. Your organization's policy shortened it to Nov 24, 2026.",
    ),
  ).toBeInTheDocument();
});

test("after the creation the list has the token", async () => {
  const { user } = await openForm("Clone");
  await user.click(create());
  await user.click(await screen.findByRole("checkbox", { name: "I stored it elsewhere" }));
  await user.click(screen.getByRole("button", { name: "Done" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(await screen.findByText("21 of 25 tokens shown")).toBeInTheDocument();
  expect(screen.getByText("Clone Ines Calder 2026-11-21")).toBeInTheDocument();
});

test("a failure that certainly made nothing is said above the form, which can be sent again", async () => {
  const { user, world } = await openForm();
  world.faults.add({ method: "POST", kind: "status", status: 429, count: 1 });
  await user.click(create());
  expect(await screen.findByText("Azure DevOps is limiting requests")).toBeInTheDocument();
  await user.click(create());
  expect(await screen.findByRole("button", { name: "Copy the token" })).toBeInTheDocument();
});

describe("a link", () => {
  test("fills in the form, says so, and sends nothing", async () => {
    const { world } = open({ query: { template: "wiki", name: "from a link", days: "45" } });
    expect(await screen.findByRole("textbox", { name: /^Name/ })).toHaveValue("from a link");
    expect(screen.getByRole("radio", { name: "45 days (from the link)" })).toBeChecked();
    expect(screen.getByText(newTokenWords.link.from)).toBeInTheDocument();
    expect(posts(world.requests)).toHaveLength(0);
  });

  test("is refused in part with a note, and a token in it is not shown", async () => {
    const token = `${"a1B2".repeat(19)}AZDO1234`;
    open({ query: { template: "nonsense", name: token, days: "9000" } });
    const note = await screen.findByText(newTokenWords.link.refused);
    expect(note.closest("[role=alert]")).toHaveTextContent(/template=nonsense: there is no such template/);
    expect(note.closest("[role=alert]")).toHaveTextContent(/days=9000: a token can last from 1 to 365 days/);
    expect(note.closest("[role=alert]")).toHaveTextContent(/name: it looks like a token/);
    expect(document.body.textContent).not.toContain(token);
  });

  test("leaves the address when the panel closes, so that reloading does not open it again", async () => {
    const { address } = open({ query: { template: "wiki", risk: "fullAccess" } });
    await screen.findByRole("textbox", { name: /^Name/ });
    await waitFor(() => expect(screen.getByRole("group", { name: "The new token" })).toHaveFocus());
    fireEvent.keyDown(screen.getByRole("group", { name: "The new token" }), { key: "Escape", keyCode: 27 });
    expect(address).toEqual({ risk: "fullAccess" });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("without a sign-in that could make a token", () => {
  const getToken = () => Promise.reject(new EntraUnavailable("noBridge"));

  test("a template still says what to enter on the built-in page", async () => {
    const { opened, user, world } = await openForm("Clone", { getToken });
    expect(await axeViolations()).toEqual([]);
    expect(screen.getByText("Clone Ines Calder 2026-11-21")).toBeInTheDocument();
    expect(screen.getByText("On the built-in page: Code, Read")).toBeInTheDocument();
    const panel = within(screen.getByRole("dialog"));
    await user.click(panel.getByRole("button", { name: "Open the built-in token page" }));
    expect(opened).toEqual(["https://dev.azure.com/fabrikam/_usersSettings/tokens"]);
    expect(posts(world.requests)).toHaveLength(0);
  });

  test("the same holds on Azure DevOps Server", async () => {
    await openForm("Clone", { isHosted: false });
    expect(screen.getByText("On the built-in page: Code, Read")).toBeInTheDocument();
  });
});

test("breaks no rule of axe in the catalogue and the form", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await screen.findByRole("list", { name: "Jobs" });
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: /^Terraform/ }));
  await user.click(screen.getByRole("radio", { name: "On a date" }));
  await user.type(screen.getByLabelText("Search scopes"), "build");
  await user.clear(screen.getByRole("textbox", { name: /^Name/ }));
  await user.click(create());
  expect(await axeViolations()).toEqual([]);
});

test("closing the form returns the focus to the button that opened it", async () => {
  const { user } = open();
  const button = await screen.findByRole("button", { name: "New token" });
  await user.click(button);
  await user.click(await screen.findByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(button).toHaveFocus());
});
