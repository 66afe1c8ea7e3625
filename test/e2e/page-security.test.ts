import { frameOf, openHub, useBrowser } from "./journey";
import { secretsKept } from "./secretLeaks";
import { makeToken } from "./newToken";

useBrowser();

// A journey that ends with an offence fails, so the deliberate ones are removed from the lists.

test.each([
  ["an inline script", "script", { textContent: "document.title = 'ran'" }, /script-src/],
  ["a picture from elsewhere", "img", { src: "http://127.0.0.1:9/x.png" }, /img-src/],
  ["a script from elsewhere", "script", { src: "http://127.0.0.1:9/x.js" }, /script-src/],
  ["a frame from elsewhere", "iframe", { src: "http://127.0.0.1:9/" }, /frame-src|default-src|child-src/],
] as const)("the page's policy stops %s, and the tests notice", async (_, tag, given, directive) => {
  const { page, hub, offences } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(offences).toEqual({ violations: [], uncaught: [] });
  const told = page
    .context()
    .waitForEvent("console", (message) => message.text().includes("Content Security Policy"));
  await frameOf(page).evaluate(
    async ([name, values]) => {
      const stopped = new Promise((resolve) => document.addEventListener("securitypolicyviolation", resolve));
      document.body.append(Object.assign(document.createElement(name), values));
      await stopped;
    },
    [tag, given] as const,
  );
  await told;
  expect(await frameOf(page).evaluate(() => document.title)).not.toBe("ran");
  const violations = offences.violations.splice(0);
  expect(violations).toContainEqual(expect.stringMatching(directive));
});

test.each([
  ["an error", () => void setTimeout(() => Reflect.get(window, "nothing").here)],
  ["a rejection", () => void Promise.reject(new Error("reading 'here' failed"))],
])("the tests notice %s in the frame that nothing caught", async (_, act) => {
  const { page, hub, offences } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const told = page.context().waitForEvent("weberror");
  await frameOf(page).evaluate(act);
  await told;
  expect(offences.uncaught.splice(0)).toEqual([expect.stringContaining("reading 'here'")]);
});

test("the tests find a secret that the browser kept", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page, emulator } = journey;
  const secret = await makeToken(journey, "Clone");
  const kept = (said: string[] = []) => secretsKept(page.context(), emulator.world.requests, said);
  expect(await kept()).toEqual([]);
  expect(await kept([`made ${secret}`])).toEqual(["the console holds a secret"]);
  await frameOf(page).evaluate((value) => sessionStorage.setItem("draft", value), secret);
  expect(await kept()).toEqual(["the frame's storage holds a secret"]);
  await frameOf(page).evaluate(() => sessionStorage.clear());
});
