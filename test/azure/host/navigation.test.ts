import { navigationOver, type AddressQuery } from "../../../src/azure/host/navigation";
import { aHistory } from "../../hubs/aHistory";

afterEach(() => {
  jest.useRealTimers();
});

function aService(query: () => Promise<Record<string, string>>) {
  const done: unknown[][] = [];
  return {
    done,
    getQueryParams: query,
    setQueryParams: (...given: unknown[]) => void done.push(["query", ...given]),
    openNewWindow: (...given: unknown[]) => void done.push(["window", ...given]),
    setHash: (...given: unknown[]) => void done.push(["hash", ...given]),
    onHashChanged: () => undefined,
  };
}

test("the host's address is read, written and left for another window", async () => {
  const service = aService(async () => ({ status: "expired" }));
  const navigation = navigationOver(service);
  expect(await navigation.readQuery()).toEqual({ status: "expired" });
  navigation.writeQuery({ status: "" });
  navigation.openWindow("https://fabrikam.example");
  expect(service.done).toEqual([
    ["query", { status: "" }],
    ["window", "https://fabrikam.example", "noopener"],
  ]);
});

test.each([
  ["that is empty, which arrives as null", () => Promise.resolve(JSON.parse("null"))],
  ["that cannot be had", () => Promise.reject(new Error("no such service"))],
])("an address %s has no query", async (_, query) => {
  expect(await navigationOver(aService(query)).readQuery()).toEqual({});
});

test("a page opens without a query if the host is silent for ten seconds", async () => {
  jest.useFakeTimers();
  const reading = navigationOver(aService(() => new Promise(() => undefined))).readQuery();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await reading).toEqual({});
});

/** A page that has read its address, and what it heard of going back and forward. */
async function opened(...settings: Parameters<typeof aHistory>) {
  const history = aHistory(...settings);
  const heard: AddressQuery[] = [];
  history.navigation.follow((query) => heard.push(query));
  await new Promise(setImmediate);
  /** Presses Back or Forward and returns what the page then hears, if anything. */
  const press = async (direction: "back" | "forward") => {
    const before = heard.length;
    history[direction]();
    await new Promise(setImmediate);
    return heard[before];
  };
  return { ...history, press };
}

test("back and forward go through the steps, and the page hears of each", async () => {
  const { navigation, press, stepsBack } = await opened({ risk: "fullAccess" });
  navigation.step({ status: "expired" });
  navigation.step({ status: "expired", sort: "name" });
  expect(stepsBack()).toBe(2);
  expect(await press("back")).toEqual({ risk: "fullAccess", status: "expired" });
  expect(await press("back")).toEqual({ risk: "fullAccess" });
  expect(await press("forward")).toEqual({ risk: "fullAccess", status: "expired" });
});

test("a step after going back takes the place of those ahead", async () => {
  const { navigation, press } = await opened();
  navigation.step({ status: "expired" });
  navigation.step({ status: "revoked" });
  await press("back");
  navigation.step({ status: "active" });
  expect(await press("forward")).toBeUndefined();
  expect(await press("back")).toEqual({ status: "expired" });
});

test("what is typed into one field is one step", async () => {
  const { navigation, address, press, stepsBack } = await opened();
  for (const text of ["a", "ad", "ada"]) navigation.step({ q: text }, "q");
  navigation.step({ owner: "p" }, "owner");
  expect(stepsBack()).toBe(2);
  expect(await press("back")).toEqual({ q: "ada" });
  navigation.step({ q: "adam" }, "q");
  expect(address).toEqual({ q: "adam" });
  expect(await press("back")).toEqual({ q: "ada" });
});

test("a step that changes nothing, and a write, are none", async () => {
  const { navigation, address, stepsBack } = await opened({ q: "ada" });
  navigation.step({ q: "ada", status: "" });
  navigation.writeQuery({ q: "" });
  navigation.step({ q: "" });
  expect(stepsBack()).toBe(0);
  expect(address).toEqual({});
});

test("a host whose query makes an entry of its own needs a second press, but loses no step", async () => {
  const { navigation, press } = await opened({}, "pushes");
  navigation.step({ status: "expired" });
  navigation.step({ status: "revoked" });
  expect(await press("back")).toBeUndefined();
  expect(await press("back")).toEqual({ status: "expired" });
  expect(await press("back")).toBeUndefined();
  expect(await press("back")).toEqual({});
});

test("a page that has gone hears nothing more", async () => {
  const { navigation, press } = await opened();
  const later: AddressQuery[] = [];
  navigation.follow((query) => later.push(query))();
  navigation.step({ status: "expired" });
  await press("back");
  expect(later).toEqual([]);
});

test("after a reload in the middle no step gets the hash of one before it", () => {
  const hashes = new Set<unknown>();
  for (const openedAt of [1_000, 2_000]) {
    jest.useFakeTimers({ now: openedAt });
    const service = aService(async () => ({}));
    const navigation = navigationOver(service);
    navigation.step({ status: "expired" });
    navigation.step({ status: "revoked" });
    for (const [kind, hash] of service.done) if (kind === "hash") hashes.add(hash);
  }
  expect(hashes.size).toBe(4);
});
