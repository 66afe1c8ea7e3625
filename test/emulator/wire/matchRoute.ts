import type { Route } from "./Route";

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The site's first route for method and path; `otherMethod` means that only the method is wrong. */
export function matchRoute(
  routes: readonly Route[],
  site: Route["site"],
  method: string,
  path: string,
): Match | "otherMethod" | undefined {
  let foundPath = false;
  const given = segmentsOf(path);
  for (const route of routes) {
    if (route.site !== site) continue;
    const params = matchSegments(wantedOf(route.path), given);
    if (params === undefined) continue;
    if (route.method === "*" || route.method.toUpperCase() === method) return { route, params };
    foundPath = true;
  }
  return foundPath ? "otherMethod" : undefined;
}

/** The `{names}` of the template, or undefined if the path does not match. Fixed segments ignore case. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  return matchSegments(wantedOf(template), segmentsOf(path));
}

/** A segment of a template: fixed text in lower case, or the name of a parameter. */
interface Wanted {
  readonly fixed: string;
  readonly name?: string;
  readonly takesRest: boolean;
}

/** Every request is compared with every template, so each template is parsed only once. */
const templates = new Map<string, readonly Wanted[]>();

function wantedOf(template: string): readonly Wanted[] {
  const known = templates.get(template);
  if (known) return known;
  const wanted = segmentsOf(template).map((segment): Wanted => {
    const name = /^\{(\w+)(\*?)\}$/.exec(segment);
    return { fixed: segment.toLowerCase(), name: name?.[1], takesRest: name?.[2] === "*" };
  });
  templates.set(template, wanted);
  return wanted;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function matchSegments(
  wanted: readonly Wanted[],
  given: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, { fixed, name, takesRest }] of wanted.entries()) {
    const value = given[index];
    if (name !== undefined && takesRest) {
      params[name] = given.slice(index).map(decoded).join("/");
      return params;
    }
    if (value === undefined) return undefined;
    if (name !== undefined) params[name] = decoded(value);
    else if (fixed !== decoded(value).toLowerCase()) return undefined;
  }
  return wanted.length === given.length ? params : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign is not a failure: the segment is used as it is.
    return segment;
  }
}
