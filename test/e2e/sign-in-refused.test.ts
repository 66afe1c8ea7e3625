import { refusals } from "../hubs/refusals";
import { entraErrorNumbers } from "../emulator/world/Switches";
import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
import { openHub, useBrowser } from "./journey";

useBrowser();

test("the emulator refuses with every number that the product knows", () => {
  expect(refusals.map(({ number }) => number).sort()).toEqual([...entraErrorNumbers].sort());
});

test("after each of Entra's refusals, the page says what it means, shows no names or ids, and gets past it", async () => {
  const last = "53003";
  const numbers = [...entraErrorNumbers.filter((number) => number !== last), last] as const;
  const { page, hub, emulator } = await openHub({ switches: { entraError: numbers[0] } });
  const list = hub.getByText("20 of 24 tokens shown");
  for (const number of numbers) {
    const refusal = refusals.find((one) => one.number === number);
    if (number !== numbers[0]) {
      emulator.world.switches.entraError = number;
      await page.reload();
    }
    await hub.getByText(refusal?.sentence ?? "").waitFor();
    await hub.getByText(`AADSTS${number}`).waitFor();
    expect([number, await hub.locator("body").innerText()]).not.toContainEqual(
      expect.stringMatching(/Trace ID|Correlation ID|@fabrikam/),
    );
    const buttons = await hub.getByRole("button", { name: /^(Sign in|Give consent)$/ }).allInnerTexts();
    expect([number, ...buttons]).toEqual([number, ...(refusal?.window ? [refusal.window] : [])]);
    if (!refusal?.window) continue;
    const popup = page.context().waitForEvent("page");
    await hub.getByRole("button", { name: refusal.window }).click();
    await answerConsent(await popup, refusal.window === "Sign in" ? "Verify" : "Accept");
    await list.waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);
  emulator.world.switches.entraError = "none";
  await hub.getByRole("button", { name: "Try again" }).click();
  await list.waitFor();
});
