import { navigationOver } from "../../../src/azure/host/navigation";

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
