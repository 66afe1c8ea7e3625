import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

test("a pasted list shows who was found, who was not and what is not an address, before anything is scanned", async () => {
  const { user, world } = await listOf(
    `"Raman, Priya" <priya.raman@fabrikam.example>; nobody@fabrikam.example\nCONTOSO\\john`,
  );
  expect(screen.getByText("2 addresses")).toBeInTheDocument();
  expect(listed(/left out/)).toEqual(["CONTOSO\\john"]);
  const before = world.requests.length;
  await user.click(screen.getByRole("button", { name: "Find people" }));
  expect(await screen.findByText("1 of 2 addresses found.")).toBeInTheDocument();
  expect(listed("People found")).toEqual(["Priya Raman priya.raman@fabrikam.example"]);
  expect(listed(/nobody in this organization has this address/)).toEqual(["nobody@fabrikam.example"]);
  expect(await axeViolations()).toEqual([]);
  expect(world.requests.slice(before).every(({ url }) => url.includes("subjectquery"))).toBe(true);
  await user.click(screen.getByRole("button", { name: "Scan 1 person" }));
  expect(await screen.findByText("Scan complete")).toBeInTheDocument();
});

test("two addresses of one person count once, and an address of two people belongs to neither", async () => {
  const { user, world } = openOrganization();
  const [, milo] = world.users.all();
  if (!milo) throw new Error("Milo is gone.");
  world.addUser({ ...milo, id: "2", descriptor: "msa.dHdpbg", displayName: "Milo, the other" });
  world.addUser({
    ...milo,
    id: "3",
    descriptor: "aad.Z3Vlc3Q",
    displayName: "Jane Guest",
    principalName: "jane_contoso.example#EXT#@fabrikam.example",
    mailAddress: "jane@contoso.example",
  });
  await openList(user);
  await user.paste(
    `jane_contoso.example#EXT#@fabrikam.example, Jane <jane@contoso.example>; ${milo.mailAddress}`,
  );
  await user.click(screen.getByRole("button", { name: "Find people" }));
  expect(await screen.findByText("2 of 3 addresses found. They belong to 1 person.")).toBeInTheDocument();
  expect(listed(/Several people/)[0]).toContain("Milo, the other");
  expect(screen.getByRole("button", { name: "Scan 1 person" })).toBeEnabled();
});

test("a long list of people found can be searched, and a longer one of those not found is shortened", async () => {
  const { user, world } = openOrganization();
  const all = world.users.all().flatMap(({ mailAddress }) => mailAddress || []);
  await openList(user);
  for (let index = 0; index < 5; index++)
    world.addUser({
      ...world.me,
      id: `more ${index}`,
      descriptor: `aad.bW9yZQ${index}`,
      displayName: `More ${index}`,
      principalName: `more.${index}@fabrikam.example`,
      mailAddress: `more.${index}@fabrikam.example`,
    });
  const more = Array.from({ length: 300 }, (_, index) => `more.${index}@fabrikam.example`);
  await user.paste([...all, ...more].join("\n"));
  await user.click(screen.getByRole("button", { name: "Find people" }));
  await screen.findByText(new RegExp(`^${all.length + 5} of ${all.length + 300} addresses found`));
  expect(listed(/Not found/)).toContain("and 95 more");
  await user.type(screen.getByRole("textbox", { name: "Search the people found" }), "MORE.3");
  expect(listed("People found")).toEqual(["More 3 more.3@fabrikam.example"]);
  expect(screen.getByText("1 person found")).toBeInTheDocument();
});

test("a long search says how far it has got, and can be cancelled", async () => {
  const { user, world } = await listOf("a@fabrikam.example, priya.raman@fabrikam.example");
  world.faults.add({ kind: "hang", path: "subjectquery", nth: 2 });
  await user.click(screen.getByRole("button", { name: "Find people" }));
  expect(await screen.findByText("1 of 2 addresses looked up")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByText(/looked up$/)).not.toBeInTheDocument();
  world.faults.clear();
  await user.click(screen.getByRole("button", { name: "Find people" }));
  expect(await screen.findByText("1 of 2 addresses found.")).toBeInTheDocument();
});

test("files are read whatever their encoding, and can be removed by keyboard", async () => {
  const { user } = await listOf("");
  const utf16 = Buffer.from("\uFEFFName\tE-Mail\r\nRaman\tpriya.raman@fabrikam.example", "utf16le");
  await choose(user, new File([utf16], "users.csv"));
  expect(await screen.findByText("1 address")).toBeInTheDocument();
  expect(listed("Files and long texts")).toEqual(["users.csv"]);
  expect(await axeViolations()).toEqual([]);
  screen.getByRole("button", { name: "Remove users.csv" }).focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByText("1 address")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Choose a file" })).toHaveFocus();
});

test.each([
  [
    "a workbook",
    "people.xlsx",
    "PK\u0003\u0004",
    "people.xlsx is a workbook or an archive. Save the list as CSV",
  ],
  ["a PDF", "people.pdf", "%PDF-1.7", "people.pdf is a PDF. Save the list as CSV"],
  ["a picture", "people.png", "\u0000\u0001", "people.png is not a text file. Save the list as CSV"],
])("%s is refused, with what to do instead", async (_, name, content, sentence) => {
  const { user } = await listOf("");
  await choose(user, new File([content], name));
  expect(await screen.findByText((text) => text.startsWith(sentence))).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Find people" })).toHaveAttribute("aria-disabled", "true");
});

test("a dropped file is added to what was typed", async () => {
  const { user } = await listOf("priya.raman@fabrikam.example");
  const file = new File(["milo.andersen@fabrikam.example"], "more.txt");
  fireEvent.drop(screen.getByRole("textbox", { name: /Email addresses/ }), {
    dataTransfer: { files: [file] },
  });
  expect(await screen.findByText("2 addresses")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Find people" }));
  expect(await screen.findByText("2 of 2 addresses found.")).toBeInTheDocument();
});

test("a file that is too large is refused before it is read", async () => {
  const { user } = await listOf("");
  const file = new File([], "everyone.csv");
  Object.defineProperty(file, "size", { value: 33 * 1024 * 1024 });
  await choose(user, file);
  expect(await screen.findByText(/^everyone.csv is larger than 32 MB/)).toBeInTheDocument();
});

test("a long text stays out of the field, and its leftovers are shortened", async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => `"Doe, ${index}",,${"Basic ".repeat(20)}`);
  await listOf(["Name,Username,Access Level", "Priya,priya.raman@fabrikam.example", ...rows].join("\r\n"));
  await waitFor(() => expect(screen.getByText("1 address")).toBeInTheDocument());
  expect(screen.getByRole("textbox", { name: /Email addresses/ })).toHaveValue("");
  expect(screen.getByRole("list", { name: "Files and long texts" })).toHaveTextContent(/^Pasted text of/);
  expect(listed(/left out/)).toHaveLength(101);
  expect(listed(/left out/)).toContain("and 1,900 more");
});

type User = ReturnType<typeof openOrganization>["user"];

async function openList(user: User): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Scan only some people" }));
  await user.click(await screen.findByRole("radio", { name: /list of email/ }));
  await user.click(screen.getByRole("textbox", { name: /Email addresses/ }));
}

async function listOf(text: string) {
  const opened = openOrganization();
  await openList(opened.user);
  if (text !== "") await opened.user.paste(text);
  return opened;
}

/** As if the person had chosen this file in the browser's dialog. */
async function choose(user: User, file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("No file can be chosen.");
  await user.upload(input, file);
}

function listed(name: string | RegExp): string[] {
  const list = screen.getByRole("list", { name });
  return within(list)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent?.trim() ?? "");
}
