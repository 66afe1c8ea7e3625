import { openHub, useFirefox, windowOpenedBy } from "./journey";
import { says, seen } from "./seen";

useFirefox();

test("without Nested App Authentication it says so and leads to the built-in page", async () => {
  const { page, hub, problems } = await openHub({ scenario: "no-naa" });
  await says(hub, "has no Nested App Authentication");
  const opened = await windowOpenedBy(page, () =>
    seen(hub, "button", "Open the built-in token page").click(),
  );
  await opened.waitForFunction(() => location.pathname === "/fabrikam/_usersSettings/tokens");
  // The host's own complaint about a request that it does not know.
  expect(problems.filter((problem) => !problem.startsWith("No handler found"))).toEqual([]);
});

test("the consent window gets past the popup blocker; once closed it can be opened again, and then the list is there", async () => {
  const { page, hub, problems } = await openHub({ scenario: "no-consent" });
  await says(hub, "have not used here before");
  const openWindow = (button: string) => windowOpenedBy(page, () => seen(hub, "button", button).click());
  await seen(await openWindow("Give consent"), "button", "Cancel").click();
  await says(hub, "was closed before you finished");
  await seen(await openWindow("Open window again"), "button", "Accept").click();
  await says(hub, "20 of 24 tokens shown");
  expect(problems).toEqual([]);
});
