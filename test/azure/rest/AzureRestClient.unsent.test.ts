import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { fetchReacting, json, rejectionOf, ThingClient } from "./aRestClient";

const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
  jest.useRealTimers();
});

function aClient(getAuthorizationHeader: (forceRefresh?: boolean) => Promise<string>): ThingClient {
  return new ThingClient({
    rootPath: "https://dev.azure.com/fabrikam/",
    authTokenProvider: { getAuthorizationHeader },
  });
}

describe("a credential", () => {
  const silent = () => new Promise<never>(() => undefined);

  test("refusal reaches the caller unchanged, and nothing is sent", async () => {
    const sent = fetchReacting(json({}));
    const reason = new EntraUnavailable("noConsent");
    expect(await rejectionOf(aClient(() => Promise.reject(reason)).things())).toBe(reason);
    expect(reason).toMatchObject({ kind: "signedOut", details: { mayHaveActed: false } });
    expect(sent).toHaveLength(0);
  });

  test("failure says that nothing was sent, whatever else it says", async () => {
    const failure = new AzureError("unexpected", "The setting could not be read.", { serverMessage: "TF1" });
    const client = aClient(() => Promise.reject(failure));
    expect(await rejectionOf(client.things({ method: "POST", body: {} }))).toMatchObject({
      kind: "unexpected",
      message: "The setting could not be read.",
      details: { serverMessage: "TF1", mayHaveActed: false },
    });
  });

  test("from a silent host ends with the request's abort", async () => {
    const sent = fetchReacting(json({}));
    const abort = new AbortController();
    const asking = rejectionOf(aClient(silent).things({ signal: abort.signal }));
    abort.abort("paused");
    expect(await asking).toBe("paused");
    expect(sent).toHaveLength(0);
  });

  test.each([
    ["the first", (refresh: boolean) => (refresh ? "Bearer x" : undefined), 0],
    ["the second", (refresh: boolean) => (refresh ? undefined : "Bearer x"), 1],
  ])("from a silent host is given up after a minute: %s", async (_, headerOf, times) => {
    jest.useFakeTimers();
    const sent = fetchReacting(new Response("", { status: 401 }));
    const client = aClient((refresh) =>
      Promise.resolve(headerOf(refresh === true)).then((it) => it ?? silent()),
    );
    let failure: unknown = "still waiting";
    void rejectionOf(client.things()).then((error) => (failure = error));
    await jest.advanceTimersByTimeAsync(59_999);
    expect(failure).toBe("still waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(failure).toMatchObject({ kind: "offline", details: { mayHaveActed: false } });
    expect(sent).toHaveLength(times);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("the service's address", () => {
  const clientAt = (root: Promise<string>) => new ThingClient({ rootPath: root });

  test("from a silent host ends with the request's abort, or after a minute", async () => {
    jest.useFakeTimers();
    const client = clientAt(new Promise(() => undefined));
    expect(await rejectionOf(client.things({ signal: AbortSignal.timeout(1) }))).toMatchObject({
      name: "TimeoutError",
    });
    const asking = rejectionOf(client.things());
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await asking).toMatchObject({ kind: "offline", details: { mayHaveActed: false } });
  });

  test("that the host does not know is a failure with a message, and nothing is sent", async () => {
    const root = Promise.reject({ message: "There is no such area." });
    expect(await rejectionOf(clientAt(root).things())).toMatchObject({
      kind: "offline",
      details: { mayHaveActed: false, serverMessage: "There is no such area." },
    });
  });
});

describe("a request that must be awaited once sent", () => {
  test("is not sent after an abort", async () => {
    const sent = fetchReacting(json({}));
    const abort = new AbortController();
    const client = aClient(() => new Promise(() => undefined));
    const asking = rejectionOf(client.things({ signal: abort.signal, isWaitedForOnceSent: true }));
    abort.abort("stopped");
    expect(await asking).toBe("stopped");
    expect(sent).toHaveLength(0);
  });

  test("returns its answer even if aborted in flight", async () => {
    const abort = new AbortController();
    fetchReacting(async () => {
      abort.abort("stopped");
      return json({ done: true });
    });
    const client = aClient(async () => "Bearer x");
    expect(await client.things({ signal: abort.signal, isWaitedForOnceSent: true })).toMatchObject({
      body: { done: true },
    });
  });
});
