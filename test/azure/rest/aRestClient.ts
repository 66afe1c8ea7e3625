import { ApiVersions } from "../../../src/azure/rest/ApiVersions";
import {
  AzureRestClient,
  type AzureAnswer,
  type AzureRequest,
} from "../../../src/azure/rest/AzureRestClient";

/** The smallest client: what every other one inherits. */
export class ThingClient extends AzureRestClient {
  protected readonly versions = new ApiVersions("7.1-preview.1");

  things(request: Partial<AzureRequest> = {}): Promise<AzureAnswer> {
    return this.ask({ routeTemplate: "_apis/things", ...request });
  }
}

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

type Reaction = Response | Error | ((signal: AbortSignal) => Response | Promise<Response>);

/** A stand-in for `fetch` that reacts in turn, the last reaction again and again. Returns what was sent. */
export function fetchReacting(...reactions: readonly Reaction[]): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = async (url, init = {}) => {
    const reaction = reactions[Math.min(sent.length, reactions.length - 1)];
    sent.push({ url: String(url), init, headers: new Headers(init.headers) });
    if (reaction instanceof Response) return reaction.clone();
    if (typeof reaction === "function") return reaction(init.signal ?? new AbortController().signal);
    throw reaction ?? new TypeError("Failed to fetch");
  };
  return sent;
}

/** As a real `fetch` that gets no answer: it ends with the abort of its signal only. */
export function never(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(status === 204 ? null : text, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  });
}

export function page(status: number, headers: Record<string, string> = {}): Response {
  const html = "<!DOCTYPE html><title>Sign in</title>";
  return new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8", ...headers } });
}

export function errorBody(message: string, typeKey = "SomethingException"): object {
  return { $id: "1", innerException: null, message, typeName: typeKey, typeKey, errorCode: 0, eventId: 3000 };
}

/** What the work ends with when it fails. */
export async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "no failure",
    (error: unknown) => error,
  );
}
