import type { World } from "../world/World";

/** One request, after routing. `params` are the `{names}` of the route's path, URL-decoded. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly world: World;
  /** A fault is on: the service claims to accept the change but does not make it. */
  readonly acceptedOnly: boolean;
}

export interface Answer {
  readonly status: number;
  /** Several values become several header lines of the same name. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /**
   * What the HTTP layer does to the connection: `drop` ends it without an answer, `cut` sends
   * half of the body and then ends it, `hang` never answers. Absent: the answer is sent.
   */
  readonly connection?: "drop" | "cut" | "hang";
}

/** A request before routing: from the HTTP server, or from a test's stand-in for `fetch`. */
export interface EmulatedRequest {
  readonly method: string;
  /** Absolute, or a path that the `host` header completes. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/**
 * A path of the emulator. The site is the host name that the browser sees: `host` plays dev.azure.com (`localhost`),
 * `content` plays gallerycdn.vsassets.io (`127.0.0.1`). `path` is a template such as
 * `/vssps.dev.azure.com/{organization}/_apis/tokens/pats`, case-insensitive; a last segment `{name*}` matches the rest
 * of the path. Method `*` matches every method.
 */
export interface Route {
  readonly site: "host" | "content";
  readonly method: string;
  readonly path: string;
  handle(call: Call): Answer | Promise<Answer>;
}
