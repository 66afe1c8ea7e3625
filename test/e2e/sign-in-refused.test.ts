import { refusals } from "../hubs/refusals";
import { entraErrorNumbers } from "../emulator/world/Switches";
import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
import { openHub, useBrowser } from "./journey";

useBrowser();

test("the emulator refuses with every number that the product knows", () => {
  expect(refusals.map(({ number }) => number).sort()).toEqual([...entraErrorNumbers].sort());
});

test("after each of Entra's refusals, the page says what it means, and shows no names or ids", async () => {
  const { page, hub, emulator } = await openHub({ switches: { entraError: entraErrorNumbers[0] } });
  for (const number of entraErrorNumbers) {
    const refusal = refusals.find((one) => one.number === number);
    emulator.world.switches.entraError = number;
    await page.reload();
    await hub.getByText(refusal?.sentence ?? "").waitFor();
    await hub.getByText(`AADSTS${number}`).waitFor();
    expect([number, await hub.locator("body").innerText()]).not.toContainEqual(
      expect.stringMatching(/Trace ID|Correlation ID|@fabrikam/),
    );
    const buttons = await hub.getByRole("button", { name: /^(Sign in|Give consent)$/ }).allInnerTexts();
    expect([number, ...buttons]).toEqual([number, ...(refusal?.window ? [refusal.window] : [])]);
  }
});

test.each([
  ["65001", "Give consent", "Accept"],
  ["50076", "Sign in", "Verify"],
  ["50079", "Sign in", "Verify"],
] as const)("a window gets past %s, and then the list appears", async (entraError, button, answer) => {
  const { page, hub } = await openHub({ switches: { entraError } });
  const popup = page.context().waitForEvent("page");
  await hub.getByRole("button", { name: button }).click();
  await answerConsent(await popup, answer);
  await hub.getByText("20 of 24 tokens shown").waitFor();
});

test("after a refusal that no window gets past, trying again works once it is lifted", async () => {
  const { page, hub, emulator } = await openHub({ switches: { entraError: "53003" } });
  await hub.getByText("AADSTS53003").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  emulator.world.switches.entraError = "none";
  await hub.getByRole("button", { name: "Try again" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
});
