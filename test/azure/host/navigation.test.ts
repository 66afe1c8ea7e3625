import { readHash } from "../../../src/azure/host/addressHash";
import type { AddressQuery } from "../../../src/azure/host/AddressQuery";
import { navigationOver } from "../../../src/azure/host/navigation";
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
    getHash: async () => "",
    setHash: (...given: unknown[]) => void done.push(["hash", ...given]),
    replaceHash: (...given: unknown[]) => void done.push(["replaceHash", ...given]),
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
  return { ...history, press, heard };
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

test("a report of what was written that arrives after the next write takes nothing back", async () => {
  const { navigation, address, press, heard, report } = await opened({}, { isReportLate: true });
  for (const text of ["a", "ad", "ada"]) navigation.step({ q: text }, "q");
  navigation.step({ q: "ada", status: "expired" });
  report();
  navigation.step({ q: "ada", status: "revoked" });
  await new Promise(setImmediate);
  expect(heard).toEqual([{}]);
  expect(address).toEqual({ q: "ada", status: "revoked" });
  expect(await press("back")).toEqual({ q: "ada", status: "expired" });
  expect(await press("back")).toEqual({ q: "ada" });
});

test("where the host reports a step back and then says nothing more, its report is taken", async () => {
  const heard: AddressQuery[] = [];
  let tell: (text: string) => void = () => undefined;
  const getHash = jest.fn(async () => "");
  const navigation = navigationOver({
    ...aService(async () => ({})),
    getHash,
    onHashChanged: (callback) => (tell = callback),
  });
  navigation.follow((asked) => heard.push(asked));
  await new Promise(setImmediate);
  navigation.step({ status: "expired" });
  getHash.mockRejectedValue(new Error("gone"));
  tell("q=ada");
  await new Promise(setImmediate);
  expect(heard).toEqual([{}, { q: "ada" }]);
});

test("a step that changes nothing, and a write, are none", async () => {
  const { navigation, address, stepsBack } = await opened({ q: "ada" });
  navigation.step({ q: "ada", status: "" });
  navigation.writeQuery({ q: "" });
  navigation.step({ q: "" });
  expect(stepsBack()).toBe(0);
  expect(address).toEqual({});
});

test("a link keeps its query, and the hash says what differs from it", async () => {
  const { navigation, bar } = await opened({ risk: "fullAccess", q: "ada" });
  navigation.step({ risk: "", q: "ada", status: "active,expired" });
  expect(bar()).toEqual({
    query: { risk: "fullAccess", q: "ada" },
    hash: "risk=&status=active,expired",
  });
  navigation.step({ risk: "fullAccess", status: "" });
  expect(bar().hash).toBe("-");
});

test("what has to go leaves the query and the hash, without an entry", async () => {
  const { navigation, bar, stepsBack } = await opened({ q: "in the query" });
  navigation.step({ owner: "in the hash" });
  navigation.writeQuery({ q: "", owner: "" });
  expect(bar()).toEqual({ query: {}, hash: "-" });
  expect(stepsBack()).toBe(1);
});

test("a reload in the middle finds the same, and can go back", async () => {
  const before = await opened({ risk: "fullAccess" });
  before.navigation.step({ status: "expired" });
  const { query } = before.bar();
  let { hash } = before.bar();
  const heard: AddressQuery[] = [];
  let tell: (text: string) => void = () => undefined;
  const navigation = navigationOver({
    ...aService(async () => query),
    getHash: async () => hash,
    onHashChanged: (callback) => (tell = callback),
  });
  navigation.follow((asked) => heard.push(asked));
  await new Promise(setImmediate);
  hash = "";
  tell(hash);
  await new Promise(setImmediate);
  expect(heard).toEqual([{ risk: "fullAccess", status: "expired" }, { risk: "fullAccess" }]);
});

test.each([false, true])(
  "any text comes back whole, if the host decodes the hash: %s",
  async (isHashDecoded) => {
    const text = "R&D 100 % ~ #1 = “Größe” 😀 (a*b)'!";
    const { navigation, press, bar } = await opened({}, { isHashDecoded });
    navigation.step({ q: text });
    navigation.step({ q: text, more: "1" });
    expect(bar().hash).not.toMatch(/[%\s#“]/);
    expect(await press("back")).toEqual({ q: text });
  },
);

test("where the host tells nothing about the hash, nothing breaks: the page stays as it is", async () => {
  const { navigation, press, address } = await opened({}, { isHashTold: false });
  navigation.step({ status: "expired" });
  expect(await press("back")).toBeUndefined();
  navigation.step({ status: "revoked" });
  expect(address).toEqual({ status: "revoked" });
});

test.each(["__proto__=x&q=a", "constructor", "q=~ZZ", "&&&==", "x".repeat(100_000), "1=2&q=a&q=b"])(
  "a made-up hash is read without harm: %s",
  (hash) => {
    const read = readHash(hash);
    expect(Object.keys(read).every((key) => key === "q")).toBe(true);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  },
);

test("a page that has gone hears nothing more", async () => {
  const { navigation, press } = await opened();
  const later: AddressQuery[] = [];
  navigation.follow((query) => later.push(query))();
  navigation.step({ status: "expired" });
  await press("back");
  expect(later).toEqual([]);
});
