import { personWith } from "../emulator/world/people";
import { seededGuid } from "../emulator/world/seeded";
import type { World } from "../emulator/world/World";
import { englishAmong } from "../ui/words/englishAmong";
import { textsOf } from "../ui/words/textsOf";
import { axeInEveryTheme } from "./axe";
import { frameOf, openHub, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { leak, paste } from "./leaking";
import { isSerious, organizationHub } from "./organization";

useBrowser();

const day = 86_400_000;

/** Somebody who has left, with 11 tokens that work and 3 that have expired. */
function addLeaver(world: World) {
  const ago = (days: number) => new Date(world.now().getTime() - days * day);
  const { descriptor } = world.addUser(
    personWith(seededGuid("left"), "Rolf Ende", "rolf.ende", {
      lastAccessed: ago(40),
      dateCreated: ago(900),
    }),
  );
  for (let index = 0; index < 14; index++)
    world.addToken({
      owner: descriptor,
      displayName: `job ${index}`,
      scope: index % 2 === 0 ? "vso.packaging" : "vso.code_write",
      validFrom: ago(50),
      validTo: ago(index < 11 ? -30 : 5),
    });
  return descriptor;
}

test("someone left with 14 tokens: all on one page, expired apart, revoked, sealed, and a note to the successor", async () => {
  const journey = await openHub({
    hub: organizationHub,
    query: { tab: "incident" },
    prepare: ({ world }) => void addLeaver(world),
  });
  const { page, hub, emulator, problems } = journey;
  await hub.getByRole("button", { name: "Choose people" }).click();
  await hub.getByRole("radio", { name: "A list of email addresses" }).check();
  await hub.getByRole("textbox", { name: /^Email addresses/ }).fill("rolf.ende@fabrikam.example");
  await hub.getByRole("button", { name: "Find people" }).click();
  await hub.getByRole("button", { name: "Scan 1 person" }).click();
  await hub.getByRole("heading", { name: "Tokens of Rolf Ende" }).waitFor();
  await hub.getByText("(11 active, 3 expired)").waitFor();
  const read = emulator.world.requests.filter(({ url }) => url.includes("personalaccesstokens"));
  expect(new Set(read.map(({ url }) => new URL(url).pathname)).size).toBe(2);
  await hub.getByText("Rolf Ende", { exact: true }).last().click();
  expect(await axeInEveryTheme(page)).toEqual([]);

  await hub.getByRole("button", { name: "Revoke 11 tokens" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke 11 tokens" }).click();
  await hub.locator("strong", { hasText: "11 tokens were revoked" }).waitFor();
  await hub.getByText("Note to the successor").first().click();
  await hub.getByText(/^Hello,/).waitFor();
  expect(await hub.getByText(/^Hello,/).textContent()).toMatch(/1\. job 0\n.*\n[\s\S]*template=/);
  await hub.getByRole("button", { name: "Seal a report" }).click();
  await hub.getByText("Your chain is intact: 1 report.").waitFor();
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("in German: a leaked token on the desk, its preview, and the page to print", async () => {
  const journey = await openHub({
    hub: organizationHub,
    query: { tab: "incident" },
    switches: { culture: "de-DE" },
  });
  const { page, hub, emulator } = journey;
  const expectGerman = async () => {
    const texts = await frameOf(page).evaluate<string[]>(`(${textsOf.toString()})(document)`);
    expect(texts.length).toBeGreaterThan(20);
    expect(englishAmong(texts)).toEqual([]);
  };
  const { secret } = leak(emulator.world);
  await hub.getByRole("textbox", { name: "Hier einfügen oder eine Datei ablegen" }).focus();
  await paste(journey, secret);
  await hub.getByRole("heading", { name: "Durchgesickertes Token: deploy from laptop" }).waitFor();
  await hub.getByRole("row", { name: /^198\.51\.100\.77 neu in den letzten 7 Tagen 2 / }).waitFor();
  await expectGerman();
  await hub.getByRole("button", { name: "Stellen suchen" }).click();
  await hub
    .getByText(/Projekte? wurden? durchsucht|lässt sich nicht nachsehen/)
    .first()
    .waitFor();
  await expectGerman();
  await hub.getByRole("button", { name: "Jetzt widerrufen" }).click();
  await hub.getByRole("dialog").getByText("Überwachungsprotokoll").first().waitFor();
  await expectGerman();
  await hub.getByRole("dialog").getByRole("button", { name: "1 Token widerrufen" }).click();
  await hub.locator("strong", { hasText: /^Widerrufen$/ }).waitFor();
  await hub
    .getByRole("button", { name: /^Bericht/ })
    .first()
    .click();
  await hub.getByText(/^Ihre Kette ist/).waitFor();
  await hub.getByRole("button", { name: "Drucken" }).click();
  await hub.getByRole("dialog").waitFor();
  await expectGerman();
});
