import { refusals } from "../hubs/refusals";
import { entraErrorNumbers } from "../emulator/world/Switches";
import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
import { openHub, useBrowser } from "./journey";

useBrowser();

test("the emulator refuses with every number that the product knows", () => {
  expect(refusals.map(({ number }) => number).sort()).toEqual([...entraErrorNumbers].sort());
});

test.each(entraErrorNumbers)(
  "after Entra's refusal %s, the page says what it means, and shows no names or ids",
  async (entraError) => {
    const refusal = refusals.find(({ number }) => number === entraError);
    const { hub } = await openHub({ switches: { entraError } });
    await hub.getByText(refusal?.sentence ?? "").waitFor();
    await hub.getByText(`AADSTS${entraError}`).waitFor();
    expect(await hub.locator("body").innerText()).not.toMatch(/Trace ID|Correlation ID|@fabrikam/);
    const buttons = await hub.getByRole("button", { name: /^(Sign in|Give consent)$/ }).allInnerTexts();
    expect(buttons).toEqual(refusal?.window ? [refusal.window] : []);
  },
);

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
