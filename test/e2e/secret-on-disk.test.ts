import { en as creationWords } from "../../src/hubs/my-tokens/creation/words/en";
import { frameOf, openHub, pressUntil, useBrowser, type Journey } from "./journey";
import { leak, paste } from "./leaking";
import { fillPlace, finish, linesOf, makeToken } from "./newToken";
import { organizationHub } from "./organization";
import { formsSaved, typeIntoPlainField } from "./profile/formsSaved";
import { secretsOnDisk } from "./profile/secretsOnDisk";

useBrowser();

/** Waits until Chromium has saved the session again, and returns the files that hold the secret then. */
async function written({ page, profile = "" }: Journey, secret: string): Promise<string[]> {
  expect(await formsSaved(profile, frameOf(page))).toContainEqual(
    expect.stringMatching(/Sessions\/Session_/),
  );
  return secretsOnDisk(profile, [secret]);
}

test("no file of the browser ever holds a revealed token: while it is shown, after Done, and after closing", async () => {
  const journey = await openHub({ hasStorage: true, isWholeBrowser: true });
  const secret = await makeToken(journey, "Packages, read");
  await fillPlace(journey, { Feed: "parts" });
  const shown = await linesOf(journey, "npmrc", "userNpmrc");
  expect(shown).toContain(Buffer.from(secret).toString("base64"));
  expect(await written(journey, secret)).toEqual([]);
  await finish(journey);
  await journey.hub.getByText("21 of 25 tokens shown").waitFor();
  expect(await written(journey, secret)).toEqual([]);
  expect(await journey.end()).toEqual([]);
});

test("nor does any hold a token that was copied where a page may use only the browser's copy command", async () => {
  const journey = await openHub({
    hasStorage: true,
    isWholeBrowser: true,
    switches: { frameMayWriteClipboard: false },
  });
  const secret = await makeToken(journey, "Clone");
  await journey.hub.getByRole("button", { name: creationWords.copy }).click();
  await journey.hub.getByText(creationWords.copied).waitFor();
  await journey.hub.locator("button:focus", { hasText: creationWords.copy }).waitFor();
  const { page } = journey;
  await page.context().grantPermissions(["clipboard-read"]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  expect(await written(journey, secret)).toEqual([]);
});

test("nor does any hold a leaked token that was pasted: to be found, and to ask Azure DevOps with it whose it is", async () => {
  const journey = await openHub({
    ...{ hub: organizationHub, query: { tab: "incident" } },
    ...{ hasStorage: true, isWholeBrowser: true, switches: { adminListHasHashes: false } },
  });
  const { hub, emulator, profile = "" } = journey;
  const { secret } = leak(emulator.world);
  await hub.getByRole("textbox", { name: "Paste here, or drop a file" }).focus();
  await paste(journey, `remote: https://x:${secret}@dev.azure.com/fabrikam/_git/web`);
  const ask = hub.getByRole("button", { name: "Ask Azure DevOps whose it is" });
  await ask.waitFor();
  expect(await written(journey, secret)).toEqual([]);
  await ask.click();
  await hub.getByRole("textbox", { name: "Paste the token to ask" }).focus();
  await paste(journey, secret);
  await hub.getByText("It works, and it belongs to Priya Raman.").waitFor();
  expect(await written(journey, secret)).toEqual([]);
  expect(await journey.end()).toEqual([]);
  expect(await secretsOnDisk(profile, [secret])).toEqual([]);
});

test("the keyboard alone reaches, selects and copies a revealed token", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page } = journey;
  const secret = await makeToken(journey, "Clone");
  await pressUntil(page, "Shift+Tab", /^DIV Token|^DIV [A-Za-z0-9]{84}$/);
  await page.keyboard.press("Control+C");
  await page.context().grantPermissions(["clipboard-read"]);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
});

test("the tests find a secret in a plain field, while the browser runs and after it has closed", async () => {
  const journey = await openHub({ hasStorage: true, isWholeBrowser: true });
  const secret = await makeToken(journey, "Clone");
  await frameOf(journey.page).evaluate(typeIntoPlainField, secret);
  const session = expect.stringMatching(/^Default\/Sessions\/Session_\d+ holds a secret$/);
  expect(await written(journey, secret)).toEqual([session]);
  await finish(journey);
  expect(await journey.end()).toContainEqual(session);
});
