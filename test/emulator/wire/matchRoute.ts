import type { Route } from "./Route";

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first route of the site for method and path; `otherMethod` tells that only the method is wrong. */
export function matchRoute(
  routes: readonly Route[],
  site: Route["site"],
  method: string,
  path: string,
): Match | "otherMethod" | undefined {
  let foundPath = false;
  for (const route of routes) {
    if (route.site !== site) continue;
    const params = matchPath(route.path, path);
    if (params === undefined) continue;
    if (route.method === "*" || route.method.toUpperCase() === method) return { route, params };
    foundPath = true;
  }
  return foundPath ? "otherMethod" : undefined;
}

/** The `{names}` of the template, or undefined if the path does not fit. Fixed segments ignore case. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(\w+)(\*?)\}$/.exec(segment);
    const value = given[index];
    if (name?.[1] !== undefined && name[2] === "*") {
      params[name[1]] = given.slice(index).map(decoded).join("/");
      return params;
    }
    if (value === undefined) return undefined;
    if (name?.[1] !== undefined) params[name[1]] = decoded(value);
    else if (segment.toLowerCase() !== decoded(value).toLowerCase()) return undefined;
  }
  return wanted.length === given.length ? params : undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign is no reason to fail: the segment is taken as it is.
    return segment;
  }
}
