import { createHash } from "node:crypto";

import { isJsonObject } from "../wire/readJson";
import { badRequest } from "../wire/ServiceError";

/** An opaque continuation token, valid only for the query it came from. */
export function continuationFor(question: string, offset: number): string {
  return Buffer.from(JSON.stringify({ q: digest(question), o: offset })).toString("base64url");
}

/** Where to continue; 0 without a token. Refuses a token from another query, or a made-up one. */
export function offsetFrom(question: string, token: string | null): number {
  if (token === null || token === "") return 0;
  const content = parsed(Buffer.from(token, "base64url").toString("utf8"));
  if (isJsonObject(content) && content.q === digest(question) && Number.isInteger(content.o))
    return Number(content.o);
  throw badRequest(
    "The continuation token is not valid for this request.",
    "InvalidContinuationTokenException",
  );
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined; // Not one of ours: the caller refuses it.
  }
}

function digest(question: string): string {
  return createHash("sha256").update(question).digest("hex").slice(0, 16);
}
