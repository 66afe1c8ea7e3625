/** A REST error, as the host's clients throw it. */
export class HttpError extends Error {
  readonly serverError: unknown;

  constructor(
    readonly status: number,
    readonly responseText: string,
  ) {
    const serverError = jsonOrNothing(responseText) as { message?: unknown } | undefined;
    super(typeof serverError?.message === "string" ? serverError.message : `The host answered ${status}.`);
    this.name = "TFS.WebApi.Exception";
    this.serverError = serverError;
  }
}

export async function requestJson<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new HttpError(response.status, text);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

export function postJson<T>(path: string, body: unknown): Promise<T> {
  return requestJson<T>("POST", path, body);
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An answer that is not JSON stays in `responseText` as it is.
    return undefined;
  }
}
