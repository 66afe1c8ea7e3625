/** How the caller wants the answer, from the parameters of the `Accept` header. */
export interface WireForm {
  readonly enumsAsNumbers: boolean;
  readonly msDateFormat: boolean;
  readonly noArrayWrap: boolean;
  readonly excludeUrls: boolean;
}

export interface ApiVersion {
  readonly number: number;
  readonly isPreview: boolean;
  /** As the caller wrote it. */
  readonly text: string;
}

export function wireFormOf(accept: string | undefined): WireForm {
  const parameters = parametersOf(accept);
  const isOn = (name: string) => parameters.get(name)?.toLowerCase() === "true";
  return {
    enumsAsNumbers: isOn("enumsasnumbers"),
    msDateFormat: isOn("msdateformat"),
    noArrayWrap: isOn("noarraywrap"),
    excludeUrls: isOn("excludeurls"),
  };
}

/** The `api-version` of the query, or else of the `Accept` header; undefined if neither has a readable one. */
export function apiVersionOf(url: URL, accept: string | undefined): ApiVersion | undefined {
  const text = url.searchParams.get("api-version") ?? parametersOf(accept).get("api-version");
  const match = /^v?(\d+\.\d+)(-preview(\.\d+)?)?$/i.exec(text?.trim() ?? "");
  if (text === undefined || match?.[1] === undefined) return undefined;
  return { number: Number(match[1]), isPreview: match[2] !== undefined, text: text.trim() };
}

function parametersOf(accept: string | undefined): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of (accept ?? "").split(/[;,]/)) {
    const [name, value] = part.split("=", 2);
    if (name !== undefined && value !== undefined) parameters.set(name.trim().toLowerCase(), value.trim());
  }
  return parameters;
}
