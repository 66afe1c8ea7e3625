import { AzureError } from "../../../src/azure/rest/AzureError";
import { errorBody, fetchReacting, json, never, page, rejectionOf, ThingClient } from "./aRestClient";

const realFetch = globalThis.fetch;
const rootPath = "https://dev.azure.com/fabrikam/";

afterEach(() => {
  globalThis.fetch = realFetch;
  jest.useRealTimers();
});

type GetHeader = (forceRefresh?: boolean) => Promise<string>;

const oldThenFresh: GetHeader = async (forceRefresh) => (forceRefresh ? "Bearer fresh" : "Bearer old");

function aClient(getAuthorizationHeader = oldThenFresh): ThingClient {
  return new ThingClient({ rootPath, authTokenProvider: { getAuthorizationHeader } });
}

describe("a request", () => {
  test("goes to the service's address with version, credential and no sign-in redirects", async () => {
    const sent = fetchReacting(json({ ok: true }));
    await aClient().things({ queryParams: { $top: 5, continuationToken: undefined } });
    expect(sent[0]?.url).toBe("https://dev.azure.com/fabrikam/_apis/things?%24top=5");
    expect(sent[0]?.init).toMatchObject({ method: "GET", mode: "cors", redirect: "manual" });
    const headers = Object.fromEntries(sent[0]?.headers ?? []);
    expect(headers).toMatchObject({ authorization: "Bearer old", "x-tfs-fedauthredirect": "Suppress" });
    expect(headers["accept"]).toMatch(/^application\/json;api-version=7\.1-preview\.1;/);
    expect(headers).not.toHaveProperty("content-type");
  });

  test.each(["GET", "POST", "PUT", "DELETE"])(
    "with %s leaves neither request nor answer in the browser's cache, even when it is sent again",
    async (method) => {
      const sent = fetchReacting(json({}, 401), json({ token: "x" }));
      await aClient().things({ method });
      expect(sent.map(({ init }) => init.cache)).toEqual(["no-store", "no-store"]);
    },
  );

  test("with a body says that it is JSON", async () => {
    const sent = fetchReacting(json({}));
    await aClient().things({ method: "POST", body: { name: "x" } });
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/json");
    expect(sent[0]?.init.body).toBe('{"name":"x"}');
  });

  test("aborted before it starts is never sent", async () => {
    const sent = fetchReacting(json({}));
    const reason = new Error("left the page");
    expect(await rejectionOf(aClient().things({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(sent).toHaveLength(0);
  });

  test("aborted while its credential is fetched is never sent", async () => {
    const sent = fetchReacting(json({}));
    const abort = new AbortController();
    const client = aClient(async () => {
      abort.abort("gone");
      return "Bearer late";
    });
    expect(await rejectionOf(client.things({ signal: abort.signal }))).toBe("gone");
    expect(sent).toHaveLength(0);
  });

  test("aborted in flight ends with the abort's reason, not as a failure", async () => {
    const abort = new AbortController();
    fetchReacting((signal) => {
      queueMicrotask(() => abort.abort("gone"));
      return never(signal);
    });
    expect(await rejectionOf(aClient().things({ signal: abort.signal }))).toBe("gone");
  });

  test.each([
    ["no answer", never],
    [
      "an answer that stops in the middle",
      (signal: AbortSignal) => {
        const start = (stream: ReadableStreamDefaultController<Uint8Array>) => {
          stream.enqueue(new TextEncoder().encode('{"half'));
          signal.addEventListener("abort", () => stream.error(signal.reason));
        };
        return new Response(new ReadableStream({ start }));
      },
    ],
  ])("with %s is given up after a minute, and may have acted", async (_, reaction) => {
    jest.useFakeTimers();
    fetchReacting(reaction);
    let failure: unknown = "still waiting";
    void rejectionOf(aClient().things()).then((error) => (failure = error));
    await jest.advanceTimersByTimeAsync(59_999);
    expect(failure).toBe("still waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(failure).toMatchObject({ kind: "offline", details: { mayHaveActed: true } });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("leaves no timer or listener behind once answered", async () => {
    jest.useFakeTimers();
    fetchReacting(json({}));
    const { signal } = new AbortController();
    const add = jest.spyOn(signal, "addEventListener");
    const remove = jest.spyOn(signal, "removeEventListener");
    await aClient().things({ signal });
    expect(jest.getTimerCount()).toBe(0);
    expect(remove.mock.calls).toEqual(add.mock.calls);
    expect(add).toHaveBeenCalled();
  });

  test("lost by the network is offline, and repeats none of the network's own words", async () => {
    fetchReacting(new TypeError("Failed to fetch https://dev.azure.com/fabrikam?secret=1"));
    const failure = await rejectionOf(aClient().things());
    expect(failure).toMatchObject({ kind: "offline", message: "Azure DevOps did not answer." });
  });
});

describe("an answer", () => {
  test("returns its body and the continuation from its header", async () => {
    fetchReacting(json([1], 200, { "X-MS-ContinuationToken": "next" }));
    expect(await aClient().things()).toEqual({ body: [1], continuationToken: "next" });
  });

  test.each([
    ["204", () => json("", 204)],
    ["an empty 200", () => json("", 200)],
  ])("without a body (%s) is a success", async (_, answer) => {
    fetchReacting(answer());
    expect(await aClient().things()).toEqual({ body: undefined, continuationToken: undefined });
  });

  test.each([
    ["a 203 with a page", () => page(203)],
    ["a 203 that calls itself JSON", () => json({}, 203)],
    ["a 200 with a page", () => page(200)],
    ["a page that calls itself JSON", () => json("\n <html></html>")],
    [
      "a redirect that the browser hides",
      () => Object.defineProperty(json({}), "type", { value: "opaqueredirect" }),
    ],
    ["a redirect", () => new Response(null, { status: 302, headers: { Location: "/_signin" } })],
    ["a 401 without an error body", () => new Response("", { status: 401 })],
    ["a 401 with a page", () => page(401)],
  ])("that is %s means signed out", async (_, answer) => {
    fetchReacting(() => answer());
    expect(await rejectionOf(aClient().things())).toMatchObject({ kind: "signedOut" });
  });

  test.each([
    [400, "refused"],
    [401, "forbidden"],
    [403, "forbidden"],
    [404, "missing"],
    [409, "refused"],
    [429, "throttled"],
    [500, "unexpected"],
    [503, "unexpected"],
  ])("with %i and an error body is %s, with what support needs", async (status, kind) => {
    fetchReacting(json(errorBody("TF1: Not now."), status, { ActivityId: "a-1" }));
    const failure = await rejectionOf(aClient().things());
    expect(failure).toBeInstanceOf(AzureError);
    expect(failure).toMatchObject({
      kind,
      details: {
        status,
        activityId: "a-1",
        typeKey: "SomethingException",
        serverMessage: "TF1: Not now.",
        mayHaveActed: status >= 500,
      },
    });
  });

  test.each([400, 403, 500, 503])(
    "that blocks with TF400733 under %i still counts as throttled",
    async (status) => {
      fetchReacting(json(errorBody("TF400733: The request has been canceled."), status));
      expect(await rejectionOf(aClient().things())).toMatchObject({ kind: "throttled" });
    },
  );

  test("from a proxy, in HTML, still has its status", async () => {
    fetchReacting(page(502));
    expect(await rejectionOf(aClient().things())).toMatchObject({
      kind: "unexpected",
      details: { status: 502 },
    });
  });

  test.each(['{"patToken":{"token":"s3cret', "not JSON s3cret", '{"a":1}}s3cret'])(
    "that is not JSON is unexpected, and its text stays out of the error: %s",
    async (text) => {
      fetchReacting(json(text));
      const failure = await rejectionOf(aClient().things());
      expect(failure).toMatchObject({ kind: "unexpected", details: { status: 200, mayHaveActed: true } });
      expect(everythingIn(failure)).not.toContain("s3cret");
    },
  );

  test("never copies its body into the error, only known members", async () => {
    const body = { ...errorBody("x".repeat(2000)), patToken: { token: "s3cret" }, patTokenError: 33 };
    fetchReacting(json(body, 400));
    const failure = await rejectionOf(aClient().things());
    expect(failure).toMatchObject({ details: { patTokenError: 33, serverMessage: "x".repeat(500) } });
    expect(everythingIn(failure)).not.toContain("s3cret");
    expect(everythingIn(failure)).not.toContain("Bearer");
  });
});

describe("the rate limit", () => {
  const headers = {
    Date: "Sat, 21 Nov 2026 12:00:00 GMT",
    "X-RateLimit-Limit": "200",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": String(Date.parse("2026-11-21T12:00:10Z") / 1000),
  };

  test.each([200, 429])("is handed out with a %i that says it, and with no other answer", async (status) => {
    const told: unknown[] = [];
    fetchReacting(json({}), json({}, status, headers), json({}));
    const client = new ThingClient({ rootPath, onLimit: (limit) => told.push(limit) });
    for (let times = 0; times < 3; times++) await client.things().catch(() => undefined);
    expect(told).toEqual([{ limit: 200, remaining: 0, freeInMs: 10_000 }]);
  });
});

describe("a 401", () => {
  test("is retried once, with a fresh token", async () => {
    const sent = fetchReacting(json(errorBody("no"), 401), json({ ok: true }));
    expect((await aClient().things()).body).toEqual({ ok: true });
    expect(sent.map(({ headers }) => headers.get("Authorization"))).toEqual(["Bearer old", "Bearer fresh"]);
  });

  test("that persists is not tried a third time", async () => {
    const sent = fetchReacting(json(errorBody("no"), 401));
    expect(await rejectionOf(aClient().things())).toMatchObject({ kind: "forbidden" });
    expect(sent).toHaveLength(2);
  });

  test("is final if there is no other token", async () => {
    const sent = fetchReacting(new Response("", { status: 401 }));
    expect(await rejectionOf(new ThingClient({ rootPath }).things())).toMatchObject({ kind: "signedOut" });
    expect(sent).toHaveLength(1);
  });
});

test.each([429, 500, 503])("the client does not retry a %i", async (status) => {
  const sent = fetchReacting(json(errorBody("no"), status));
  await rejectionOf(aClient().things());
  expect(sent).toHaveLength(1);
});

/** Message, details, stack: whatever a careless printer could show. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.stack, JSON.stringify(error), JSON.stringify(Object.entries(error))].join(
    "\n",
  );
}
