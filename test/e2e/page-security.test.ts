import { asked, elsewhere, last, stoppedOf } from "./connections";
import { frameOf, openHub, useBrowser } from "./journey";
import { secretsKept } from "./secretLeaks";
import { makeToken } from "./newToken";

useBrowser();

// A journey that ends with an offence fails, so the deliberate ones are removed from the lists.

const put = (tag: string, given: object) =>
  `document.body.append(Object.assign(document.createElement("${tag}"), ${JSON.stringify(given)}))`;

const offending: readonly (readonly [string, string, string])[] = [
  ["an inline script", put("script", { textContent: "document.title = 'ran'" }), "require-trusted-types-for"],
  ["text turned into markup", `document.body.innerHTML = "<b>ran</b>"`, "require-trusted-types-for"],
  [
    "a link that runs code",
    `Object.assign(document.createElement("a"), { href: "javascript:document.title = 'ran'" }).click()`,
    "script-src",
  ],
  [
    "another policy that trusts text",
    `trustedTypes.createPolicy("pat-steward", { createHTML: (text) => text })`,
    "trusted-types",
  ],
  [
    "a script from another address",
    put("script", { src: "http://127.0.0.1:9/x.js" }),
    "require-trusted-types-for",
  ],
  ["a module from elsewhere", `void import("http://127.0.0.1:9/x.js").catch(() => undefined)`, "script-src"],
  ["a picture from elsewhere", put("img", { src: "http://127.0.0.1:9/x.png" }), "img-src"],
  ["a frame from elsewhere", put("iframe", { src: "http://127.0.0.1:9/" }), "frame-src"],
];

test("the page's policy blocks what it should, and the tests notice every violation", async () => {
  const { page, hub, offences } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(offences).toEqual({ violations: [], uncaught: [] });
  const frame = frameOf(page);
  for (const [what, code, directive] of offending) {
    const told = page
      .context()
      .waitForEvent("console", (message) => /violates|requires/.test(message.text()));
    await frame.evaluate(() => {
      const stopped = new Promise<void>((resolve) =>
        document.addEventListener("securitypolicyviolation", () => resolve(), { once: true }),
      );
      Reflect.set(window, "stopped", stopped);
    });
    // Trusted Types also throw.
    await frame.evaluate(code).catch(() => undefined);
    await frame.evaluate(() => Reflect.get(window, "stopped"));
    await told;
    expect([what, await frame.evaluate(() => document.title)]).not.toEqual([what, "ran"]);
    const violations = offences.violations.splice(0);
    expect([what, ...violations]).toContainEqual(expect.stringMatching(`^The policy's ${directive}`));
  }
});

test("the page connects to the services it asks for data, and to nothing else in Azure DevOps or beyond", async () => {
  const { page, hub, offences } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const context = page.context();
  await context.route(/^https:/, (route) => route.abort());
  const told = context.waitForEvent("console", (message) => message.text().includes(last));
  const stopped = await frameOf(page).evaluate(stoppedOf, [[...asked, ...elsewhere], last] as const);
  await told;
  offences.violations.splice(0);
  expect(stopped).toEqual(elsewhere);
});

test("the tests notice an error or a rejection in the frame that nothing caught", async () => {
  const { page, hub, offences } = await openHub();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  for (const act of [
    () => void setTimeout(() => Reflect.get(window, "nothing").here),
    () => void Promise.reject(new Error("reading 'here' failed")),
  ]) {
    const told = page.context().waitForEvent("weberror");
    await frameOf(page).evaluate(act);
    await told;
    expect(offences.uncaught.splice(0)).toEqual([expect.stringContaining("reading 'here'")]);
  }
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
