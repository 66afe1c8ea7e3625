import type { Answer } from "./wire/Route";
import type { World } from "./world/World";

const alwaysReadable = [
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
];

/**
 * A stand-in for `fetch` that asks a world directly, for tests without a server. It is as strict as a page on another
 * site: it hides headers that CORS does not expose, and rejects on redirects to a sign-in page and lost connections.
 */
export function fetchFrom(world: World): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof URL || typeof input === "string" ? input : input.url);
    const headers = { host: url.host, ...Object.fromEntries(new Headers(init?.headers)) };
    const request = { method: init?.method ?? "GET", url: url.href, headers, body: textOf(init?.body) };
    // Read here rather than by `Request`, which rejects a signal from another realm such as jsdom's.
    const signal = init?.signal ?? undefined;
    const answer = await orAborted(() => world.handle(request), signal);
    if (answer.connection === "hang") return orAborted(() => new Promise<never>(() => undefined), signal);
    if (answer.connection !== undefined || answer.status === 302) throw new TypeError("Failed to fetch");
    return new Response(bodyOf(answer), { status: answer.status, headers: readableHeaders(answer) });
  };
}

function bodyOf(answer: Answer): string | null {
  return answer.status === 204 ? null : (answer.body?.toString() ?? "");
}

function readableHeaders(answer: Answer): [string, string][] {
  const lines = Object.entries(answer.headers ?? {}).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : [...value]).map((line): [string, string] => [
      name.toLowerCase(),
      line,
    ]),
  );
  const exposed = lines
    .filter(([name]) => name === "access-control-expose-headers")
    .flatMap(([, value]) => value.toLowerCase().split(","));
  return lines.filter(([name]) => alwaysReadable.includes(name) || exposed.includes(name));
}

function textOf(body: BodyInit | null | undefined): string | undefined {
  if (body === undefined || body === null || typeof body === "string") return body ?? undefined;
  throw new Error("Only text can be sent to the emulator's world.");
}

function orAborted<T>(act: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return act();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    act().then(resolve, reject);
  });
}
