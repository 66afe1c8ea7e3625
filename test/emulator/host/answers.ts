import type { Answer, Call } from "../wire/Route";
import type { Html } from "./html";

/** Host pages run only the emulator's script and frame only the extension's site. */
function policy(call: Call): string {
  const content = contentSite(call);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data: ${content}`,
    "connect-src 'self'",
    `frame-src ${content}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Plays gallerycdn.vsassets.io: the same server under another name, so that a browser sees another site. */
export function contentSite({ url }: Call): string {
  return `${url.protocol}//127.0.0.1:${url.port}`;
}

export function pageAnswer(call: Call, page: Html, status = 200): Answer {
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy(call),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
    body: page.text,
  };
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
    body: JSON.stringify(value),
  };
}

export function redirectAnswer(address: string): Answer {
  return { status: 302, headers: { Location: address } };
}

/**
 * The body of a call from the host page's own script. Requiring the content type keeps other sites out: a browser
 * sends it across origins only after a preflight, and these routes do not answer preflights.
 */
export function ownBody({ headers, body }: Call): unknown {
  if (!headers["content-type"]?.startsWith("application/json"))
    throw new Error("Only JSON is accepted here.");
  return body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
}
