import { mkdirSync } from "node:fs";
import { launchBrowser, closeBrowser, openHub, type Theme } from "./journey";

const out = "/tmp/pix";
mkdirSync(out, { recursive: true });
async function walk(tag: string, theme: Theme, width: number, culture: "en-US" | "de-DE", height = 900) {
  const j = await openHub({ hasStorage: true, theme, width, height, switches: { culture } });
  const { page, hub } = j;
  const de = culture === "de-DE";
  const shot = (name: string) => page.screenshot({ path: `${out}/${tag}-${name}.png` });
  const narrow = width < 600;
  if (narrow) {
    await hub.getByText("release notes bot").first().click();
    await hub.getByRole("dialog").getByRole("button", { name: "Replace", exact: true }).click();
  } else await hub.getByRole("button", { name: de ? "„release notes bot“ ersetzen" : "Replace “release notes bot”" }).click();
  await hub.getByRole("button", { name: de ? "Erstellen" : "Create", exact: true }).waitFor();
  await page.waitForTimeout(400);
  await shot("1form");
  await hub.getByRole("button", { name: de ? "Erstellen" : "Create", exact: true }).click();
  await hub.getByRole("button", { name: de ? "Testen" : "Try it" }).waitFor({ timeout: 5000 }).catch(() => undefined);
  await page.waitForTimeout(400);
  await shot("2secret");
  await hub.getByRole("button", { name: de ? /test|probier/i : "Try it" }).first().click();
  await page.waitForTimeout(800);
  await shot("3tried");
  await hub.locator(".panel-step").evaluate((e) => e.scrollIntoView({ block: "end" }));
  await page.waitForTimeout(300);
  await shot("4lines");
  await hub.getByRole("checkbox", { name: de ? /gespeichert|abgelegt/ : "I stored it elsewhere" }).click();
  await hub.getByRole("button", { name: de ? "Fertig" : "Done", exact: true }).click();
  await hub.locator(".being-replaced").waitFor();
  await page.waitForTimeout(600);
  await shot("5being");
  await hub.getByRole("button", { name: de ? "Das neue ist an seinem Platz" : "The new one is in place" }).click();
  await page.waitForTimeout(600);
  await hub.getByRole("button", { name: de ? "Das alte wird nicht mehr verwendet" : "The old one is no longer used" }).click();
  await page.waitForTimeout(1500);
  await shot("6ask");
  await j.end();
}
async function main() {
  await launchBrowser();
  for (const one of [["light","light",1366,"en-US",768],["dark","dark",1920,"de-DE",1080],["hc","highContrast",1366,"en-US",900],["narrow","light",320,"en-US",900]] as const)
    await walk(one[0], one[1], one[2], one[3], one[4]).catch((e) => console.log(one[0], String(e).slice(0, 600)));
  await closeBrowser();
}
void main().then(() => process.exit(0));
