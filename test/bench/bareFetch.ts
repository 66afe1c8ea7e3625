/** One request as the product sends it. With a body it is a POST. */
export interface BareRequest {
  readonly url: string;
  readonly body?: string;
}

/**
 * Sends these requests with bare `fetch`, so many at once, and reads each answer to its end: what the same work cannot
 * be faster than. Runs in the frame too, so it uses nothing outside itself.
 */
export async function bareFetch(
  requests: readonly BareRequest[],
  authorization: string,
  lanes: number,
  cache: RequestCache = "no-store",
): Promise<void> {
  const headers = {
    Accept:
      "application/json;api-version=7.2-preview.1;excludeUrls=true;enumsAsNumbers=true;msDateFormat=true;noArrayWrap=true",
    Authorization: authorization,
    "X-VSS-ReauthenticationAction": "Suppress",
    "X-TFS-FedAuthRedirect": "Suppress",
  };
  let next = 0;
  const lane = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const { url, body } = request;
      const init = { cache, mode: "cors", credentials: "same-origin", redirect: "manual" } as const;
      const response = await (body === undefined
        ? fetch(url, { ...init, headers })
        : fetch(url, {
            ...init,
            method: "POST",
            headers: { ...headers, "Content-Type": "application/json" },
            body,
          }));
      if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
