import { openHub, useBrowser, type Journey } from "./journey";
import { roundsOf, type Held } from "./rounds/roundsOf";

useBrowser();

/** What the frame requested from the service until it was quiet, without preflights, and the files that it fetched. */
async function askedBy({ page, emulator }: Journey) {
  await page.waitForLoadState("networkidle");
  const own = emulator.world.requests.filter(({ method }) => method !== "OPTIONS").map(({ url }) => url);
  return {
    service: own.filter((url) => url.includes("/_apis/")),
    files: own.filter((url) => url.includes("/extensions/")),
  };
}

test("opening My tokens asks for the Entra application, three lists and what is being replaced, each once, and in a new browser also which one was used before", async () => {
  const journey = await openHub({ hasStorage: true });
  const list = journey.hub.getByText("20 of 24 tokens shown");
  await list.waitFor();
  const { service, files } = await askedBy(journey);
  const kindsOf = (urls: readonly string[]) =>
    urls
      .map(
        (url) =>
          /(displayFilterOption=|Documents\/|Collections\/(?=replacing|origins))(\w+)/.exec(url)?.[2] ?? url,
      )
      .filter((kind) => !once.includes(kind))
      .sort();
  // Read once the list is drawn, perhaps only after this: the last revocation, the organization's rules, and where
  // tokens came from.
  const once = ["index", "rules", "origins"];
  const everyTime = ["active", "entraApp", "expired", "replacing", "revoked"];
  expect(kindsOf(service)).toEqual([...everyTime, "usedEntraApp"]);
  for (const kind of once)
    expect(service.filter((url) => url.includes(`/${kind}`)).length).toBeLessThanOrEqual(1);
  // Eight of them are the timeline, the hints, the panels and the revocation, fetched once the list is drawn.
  expect(files.length).toBeLessThanOrEqual(20);
  expect(new Set(files).size).toBe(files.length);
  await journey.page.reload();
  await list.waitFor();
  const again = await askedBy(journey);
  expect(kindsOf(again.service.slice(service.length))).toEqual(everyTime);
});

test("opening Organization tokens reads only the first page of your own tokens and that of the people", async () => {
  const journey = await openHub({ hub: "organization-tokens" });
  await journey.hub.getByRole("button", { name: "Scan everyone" }).waitFor();
  const { service, files } = await askedBy(journey);
  expect(service.filter((url) => url.includes("/tokenadmin/"))).toHaveLength(1);
  // To say how many people there are. The others: protected list, Entra application, what the person announced, and the
  // journal among the person's documents, since this browser keeps nothing.
  expect(service.filter((url) => url.includes("/graph/users?"))).toHaveLength(1);
  expect(service.length).toBeLessThanOrEqual(6);
  // Two of them are the setup check, fetched when the page has nothing else to do, perhaps only after this.
  expect(files.length).toBeLessThanOrEqual(16);
  expect(new Set(files).size).toBe(files.length);
});

/** What is released together until the hub shows this, at the first visit with a browser and at the next one. */
async function roundsOfVisits(held: Held, hub: string, selector: string) {
  const rounds = roundsOf(held);
  const { page } = await openHub({ hub, hasStorage: true, prepare: rounds.prepare });
  const first = await rounds.until(page, selector);
  const context = page.context();
  const address = page.url();
  await page.close();
  rounds.release();
  const next = await context.newPage();
  await next.goto(address);
  const again = await rounds.until(next, selector);
  await next.close();
  rounds.release();
  return { first, again };
}

const row = "tbody tr[data-row-index]";

test("the list of My tokens waits for four messages one after another when a person comes back, and for seven in a new browser", async () => {
  const { first, again } = await roundsOfVisits("messages", "my-tokens", row);
  expect(again.map((round) => round[0])).toHaveLength(4);
  expect(again.at(-1)).toContain("GetToken");
  // Which application it is, whether the person has used it, and then the bridge.
  expect(first).toHaveLength(7);
});

test("the list of My tokens waits for two answers of the service one after another when a person comes back, and for five in a new browser", async () => {
  const { first, again } = await roundsOfVisits("services", "my-tokens", row);
  expect(again).toEqual([
    ["Entra token", "extension token"],
    ["active", "entraApp", "expired", "replacing", "revoked"],
  ]);
  expect(first).toEqual([
    ["extension token"],
    ["entraApp", "replacing"],
    ["usedEntraApp"],
    ["Entra token"],
    ["active", "expired", "revoked"],
  ]);
});

test("an administrator waits for five messages one after another, and for three answers of the service, until a scan can begin", async () => {
  const button = "button:has-text('Scan everyone')";
  const messages = await roundsOfVisits("messages", "organization-tokens", button);
  expect(messages.first).toHaveLength(5);
  const services = await roundsOfVisits("services", "organization-tokens", button);
  // The extension's own token, which shows by the first page of the person's own tokens who this is, and the settings.
  expect(services.first).toHaveLength(3);
});

test.each(["en-US", "de-DE"] as const)(
  "in %s, the list does not wait for what the browser needs to write dates",
  async (culture) => {
    const { hub } = await openHub({
      switches: { culture },
      prepare: async (_emulator, context) => {
        await context.addInitScript(noteFormats);
      },
    });
    const row = hub.locator("tbody tr[data-row-index]").first();
    await row.locator("time").hover();
    // Once somebody points at a date, it has the time of day.
    await row.locator("time[title]").waitFor();
    expect(await row.locator("time").getAttribute("title")).toMatch(/\d:\d\d/);
    const noted = await row.evaluate(() => Reflect.get(window, "noted") as string[]);
    expect(noted[0]).toBe("rows");
    expect(noted).toContain("DateTimeFormat");
  },
);

/** Notes which kinds of `Intl` are used, and when the first row is there. Runs in the page, so it uses nothing outside itself. */
function noteFormats(): void {
  const noted: string[] = [];
  Reflect.set(window, "noted", noted);
  // Plural forms are ready at once.
  for (const name of ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat", "ListFormat"] as const) {
    // Made with `new`, or only asked for its languages.
    const told: ProxyHandler<object> = {
      construct(format, given, made) {
        noted.push(name);
        return Reflect.construct(format as typeof Object, given, made);
      },
      get(format, key) {
        if (key === "supportedLocalesOf") noted.push(name);
        return Reflect.get(format, key);
      },
    };
    Reflect.set(Intl, name, new Proxy<object>(Intl[name], told));
  }
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector("tbody tr[data-row-index]")) return;
    observer.disconnect();
    noted.push("rows");
  }).observe(document, { childList: true, subtree: true });
}
