import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
import { openHub, useBrowser, windUntil } from "./journey";

useBrowser();

test("without Nested App Authentication it says so and leads to the built-in page", async () => {
  const { page, hub } = await openHub({ scenario: "no-naa" });
  await hub.getByText(/has no Nested App Authentication/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const opened = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: "Open the built-in token page" }).click();
  expect((await opened).url()).toMatch(/\/fabrikam\/_usersSettings\/tokens$/);
});

test.each([
  ["a person who has used nothing here before", { scenario: "no-consent" }, /have not used here before/],
  ["a person whose consent was withdrawn", { switches: { consent: "missing" } }, /have not yet allowed/],
] as const)(
  "for %s a button starts the consent window, and then the list is there",
  async (_, world, why) => {
    const { page, hub } = await openHub(world);
    await hub.getByText(why).waitFor();
    const popup = page.context().waitForEvent("page");
    await hub.getByRole("button", { name: "Give consent" }).click();
    await answerConsent(await popup, "Accept");
    await hub.getByRole("button", { name: "Give consent" }).waitFor({ state: "detached" });
    await hub.getByText("20 of 24 tokens shown").waitFor();
  },
);

test("a consent window that is closed changes nothing and can be opened again, and one that is blocked is named as such", async () => {
  const { page, hub, emulator } = await openHub({ scenario: "no-consent" });
  const popup = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: "Give consent" }).click();
  await answerConsent(await popup, "Cancel");
  await hub.getByText(/was closed before you finished/).waitFor();
  emulator.world.switches.popup = "blocked";
  await hub.getByRole("button", { name: "Open window again" }).click();
  await hub.getByText(/blocked the Microsoft window/).waitFor();
});

test("partial consent is not enough, and both permissions are named", async () => {
  const { hub } = await openHub({ switches: { consent: "partial" } });
  await hub.getByText(/covers only part/).waitFor();
});

test("without an application it says where one is named", async () => {
  const { hub } = await openHub({ scenario: "no-app" });
  await hub.getByText(/No Entra application is configured/).waitFor();
});

test("gives up on a bridge that never answers", async () => {
  const { page, hub } = await openHub({ switches: { nestedAppAuth: "silent" }, hasOwnClock: true });
  await hub.getByText("Loading your tokens").waitFor();
  await windUntil(page, hub.getByText(/did not answer/));
});

test("on Azure DevOps Server, in a sandboxed frame, it says that Server has no such list", async () => {
  const { page, hub, problems } = await openHub({ scenario: "server" });
  await hub.getByText("My tokens does not work with Azure DevOps Server").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("a session that has ended, in either of its answers, leads to signing in again", async () => {
  const { page, hub, emulator } = await openHub();
  const { world } = emulator;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  world.entra.validate = () => undefined;
  for (const answer of ["203", "302"] as const) {
    world.switches.signedOutAnswer = answer;
    await page.reload();
    await hub.getByText("You are signed out of Azure DevOps").waitFor();
  }
});

test("works for a person whose context has no descriptor", async () => {
  const { hub } = await openHub({ switches: { userHasDescriptor: false } });
  await hub.getByText("20 of 24 tokens shown").waitFor();
});
