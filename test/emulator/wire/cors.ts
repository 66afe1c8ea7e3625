import type { Answer } from "./Route";

type Headers = Readonly<Record<string, string>>;

/**
 * The real service's CORS headers, as captured in 2025: any origin, never with credentials, and only these
 * response headers readable. `Retry-After` and `X-RateLimit-*` are not among them.
 */
export function corsHeaders(request: Headers): NonNullable<Answer["headers"]> {
  const asked = request["access-control-request-headers"];
  return {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "OPTIONS,GET,POST,PATCH,PUT,DELETE",
    "Access-Control-Max-Age": "3600",
    "Access-Control-Allow-Headers": asked === undefined ? "authorization" : withAuthorization(asked),
    "Access-Control-Expose-Headers": [
      "ActivityId,X-TFS-Session,X-MS-ContinuationToken,X-VSS-GlobalMessage,ETag",
      "Request-Context",
    ],
  };
}

function withAuthorization(asked: string): string {
  return /(^|,)\s*authorization\s*(,|$)/i.test(asked) ? asked : `${asked},authorization`;
}

export function isPreflight(method: string, request: Headers): boolean {
  return method === "OPTIONS" && request["access-control-request-method"] !== undefined;
}
