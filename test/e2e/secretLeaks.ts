import type { BrowserContext } from "playwright-core";

import type { RecordedRequest } from "../emulator/world/RequestLog";

/** Includes the beginning of one, from an answer that was cut. */
const minted = /"token"\s*:\s*"([A-Za-z0-9]{16,84})/;

/** The secrets that creation answers returned. */
export function mintedSecrets(requests: readonly RecordedRequest[]): readonly string[] {
  return requests.flatMap(({ responseBody }) => minted.exec(responseBody)?.[1] ?? []);
}

/** The forms in which clients write a secret: plain, in an address, and in base64 after any user name. */
export function tracesOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(secret), ...[0, 1, 2].map((shift) => base64Within(secret, shift))];
}

/** The base64 of the secret alone, if it begins this many bytes after a multiple of three. */
function base64Within(secret: string, shift: number): string {
  const text = Buffer.from(" ".repeat(shift) + secret).toString("base64");
  return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + secret.length) * 8) / 6));
}

/** What a request to try a token may say of it: one header, to Azure DevOps, and nothing else. */
const trial = { method: "GET", path: "/vssps.dev.azure.com/fabrikam/_apis/connectionData" };

/** The request's headers, without the one that tries this secret. */
function otherHeaders({ method, url, headers }: RecordedRequest, secret: string): string {
  const { authorization, ...others } = headers;
  const tries =
    method === trial.method &&
    new URL(url).pathname === trial.path &&
    authorization === `Basic ${Buffer.from(`:${secret}`).toString("base64")}`;
  return JSON.stringify(tries ? others : headers);
}

/**
 * Requests that carry a secret from another request's answer, anywhere and in any form that clients write it. It
 * belongs only in the answer that created it, and in the header of the request with which a person tries it.
 */
export function secretLeaks(requests: readonly RecordedRequest[]): string[] {
  const creations = requests.flatMap((request) => {
    const secret = minted.exec(request.responseBody)?.[1];
    return secret === undefined ? [] : [{ request, secret }];
  });
  return creations.flatMap(({ request: creation, secret }) => {
    const traces = tracesOf(secret);
    return requests
      .filter((request) => request !== creation)
      .filter((request) => {
        const { url, body, responseBody } = request;
        const said = [url, otherHeaders(request, secret), body, responseBody].join("\n");
        return traces.some((trace) => said.includes(trace));
      })
      .map(({ method, url }) => `${method} ${new URL(url).pathname} carries a secret`);
  });
}

/** Places in the browser that still hold a secret when a journey ends: addresses, consoles and all storage. */
export async function secretsKept(
  context: BrowserContext,
  requests: readonly RecordedRequest[],
  said: readonly string[],
): Promise<string[]> {
  const secrets = mintedSecrets(requests);
  if (secrets.length === 0) return [];
  const places: [string, string][] = said.map((text) => ["the console", text]);
  places.push(["storage", JSON.stringify(await context.storageState({ indexedDB: true }))]);
  for (const page of context.pages()) {
    for (const frame of page.frames()) {
      places.push(["the address", frame.url()], ["the frame's storage", await frame.evaluate(readStorage)]);
    }
  }
  const holding = places.filter(([, text]) =>
    secrets.some((secret) => tracesOf(secret).some((trace) => text.includes(trace))),
  );
  return [...new Set(holding.map(([place]) => `${place} holds a secret`))];
}

/** Runs in a frame. A frame without storage throws on access. */
function readStorage(): string {
  const kept = (read: () => Storage) => {
    try {
      return { ...read() };
    } catch (error) {
      return String(error);
    }
  };
  return JSON.stringify([kept(() => localStorage), kept(() => sessionStorage), window.name]);
}
