import type { RecordedRequest } from "../emulator/world/RequestLog";

const minted = /"token"\s*:\s*"([A-Za-z0-9]{84})"/;

/**
 * Requests that carry a secret which another answer handed out, in any part and in the forms that clients write it.
 * The creation answer itself is the one place where it belongs.
 */
export function secretLeaks(requests: readonly RecordedRequest[]): string[] {
  const creations = requests.flatMap((request) => {
    const secret = minted.exec(request.responseBody)?.[1];
    return secret === undefined ? [] : [{ request, secret }];
  });
  return creations.flatMap(({ request: creation, secret }) => {
    const traces = [secret, encodeURIComponent(secret), Buffer.from(`:${secret}`).toString("base64")];
    return requests
      .filter((request) => request !== creation)
      .filter(({ url, headers, body, responseBody }) => {
        const said = [url, JSON.stringify(headers), body, responseBody].join("\n");
        return traces.some((trace) => said.includes(trace));
      })
      .map(({ method, url }) => `${method} ${new URL(url).pathname} carries a secret`);
  });
}
