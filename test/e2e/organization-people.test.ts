import { axeViolations } from "./axe";
import { frameOf, openHub, useBrowser } from "./journey";
import { isSerious, organizationHub } from "./organization";

useBrowser();

const name = "people.csv";
const text = "\uFEFFName;Benutzername;Zugriffsebene\r\nRaman, Priya;priya.raman@fabrikam.example;Basis\r\n";

test("a UTF-16 file and text from Outlook are read as they are, and people are named before the scan", async () => {
  const { page, hub, problems } = await openHub({ hub: organizationHub, width: 480 });
  await hub.getByRole("button", { name: "Scan only some people" }).click();
  await hub.getByRole("radio", { name: "A list of email addresses" }).check();
  await hub.locator("input[type=file]").setInputFiles({
    name: "people.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("PK\u0003\u0004"),
  });
  await hub.getByText(/^people.xlsx is a workbook or an archive\. Save the list as CSV/).waitFor();
  const buffer = Buffer.from(text, "utf16le");
  await hub.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await hub.getByText("1 address", { exact: true }).waitFor();
  await hub
    .getByRole("textbox", { name: /^Email addresses/ })
    .fill(`"Andersen, Milo" <milo.andersen@fabrikam.example>; "Doe, Jane" <jane.doe@fabrikam.example>; `);
  await hub.getByText("3 addresses", { exact: true }).waitFor();
  await hub.getByRole("button", { name: "Find people" }).focus();
  await page.keyboard.press("Enter");
  await hub.getByText("2 of 3 addresses found.").waitFor();
  const found = hub.getByRole("list", { name: "People found" }).getByRole("listitem");
  expect(await found.allInnerTexts()).toEqual([
    expect.stringMatching(/^Milo Andersen\s+milo.andersen@fabrikam.example/),
    expect.stringMatching(/^Priya Raman\s+priya.raman@fabrikam.example/),
  ]);
  await hub
    .getByRole("list", { name: /^Not found/ })
    .getByText("jane.doe@fabrikam.example")
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await frameOf(page).evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  // The button that found people now scans them, and has kept the focus.
  await page.keyboard.press("Enter");
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await hub.getByText(/of 2 people$/).waitFor();
  expect(problems.filter(isSerious)).toEqual([]);
});
