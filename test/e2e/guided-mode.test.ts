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

test("a consent window that is closed changes nothing and can be opened again", async () => {
  const { page, hub } = await openHub({ scenario: "no-consent" });
  const popup = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: "Give consent" }).click();
  await answerConsent(await popup, "Cancel");
  await hub.getByText(/was closed before you finished/).waitFor();
  await hub.getByRole("button", { name: "Open window again" }).waitFor();
});

test("a blocked consent window is named as such", async () => {
  const { hub } = await openHub({ scenario: "no-consent", switches: { popup: "blocked" } });
  await hub.getByRole("button", { name: "Give consent" }).click();
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

test("a setting that is not a client id is not used", async () => {
  const { hub } = await openHub({
    scenario: "no-app",
    prepare: ({ world }) => {
      const value = { clientId: "javascript:alert(1)" };
      world.extensionData.set({ type: "Default", value: "Current" }, "$settings", { id: "entraApp", value });
    },
  });
  await hub.getByText(/does not contain a valid client id/).waitFor();
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

test.each(["203", "302"] as const)(
  "a session that ended with %s leads to signing in again",
  async (answer) => {
    const { hub } = await openHub({
      switches: { signedOutAnswer: answer },
      prepare: ({ world }) => {
        world.entra.validate = () => undefined;
      },
    });
    await hub.getByText("You are signed out of Azure DevOps").waitFor();
  },
);

test("works for a person whose context has no descriptor", async () => {
  const { hub } = await openHub({ switches: { userHasDescriptor: false } });
  await hub.getByText("20 of 24 tokens shown").waitFor();
});
