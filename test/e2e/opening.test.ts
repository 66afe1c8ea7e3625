import { openHub, useBrowser, type Journey } from "./journey";

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
        (url) => /(displayFilterOption=|Documents\/|Collections\/(?=replacing))(\w+)/.exec(url)?.[2] ?? url,
      )
      // The last revocation is read once the page has nothing else to do, perhaps only after this.
      .filter((kind) => kind !== "index")
      .sort();
  const everyTime = ["active", "entraApp", "expired", "replacing", "revoked"];
  expect(kindsOf(service)).toEqual([...everyTime, "usedEntraApp"]);
  expect(service.filter((url) => url.includes("/index")).length).toBeLessThanOrEqual(1);
  // Seven of them are the timeline, the panels and the revocation, fetched once the list is drawn.
  expect(files.length).toBeLessThanOrEqual(15);
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
  expect(files.length).toBeLessThanOrEqual(14);
  expect(new Set(files).size).toBe(files.length);
});
