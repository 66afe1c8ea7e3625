import type { SnippetContext } from "../SnippetContext";

/** What was typed or pasted as a feed. */
export type FeedReading =
  /** Not an address, so it can only be a name. */
  | { kind: "name" }
  /** A feed of this organization; without a project, one of the whole organization. */
  | { kind: "feed"; project: string | undefined; feed: string }
  | { kind: "foreign"; organizationName: string }
  /** An address, but not a feed's. */
  | { kind: "unreadable" };

const olderHost = /^([^.]+)\.pkgs\.visualstudio\.com$/;

/**
 * Takes a feed's address apart, today's or the older kind, alone or in a line of configuration. The feed keeps its
 * view, as in `tools@Release`. Only the addresses for package clients show whether a feed has a project: the portal's
 * page of an organization's feed is inside some project too.
 */
export function readFeed(
  text: string,
  { organizationUrl, organizationName }: Pick<SnippetContext, "organizationUrl" | "organizationName">,
): FeedReading {
  const address = /(?:https?:)?\/\/[^\s"'<>]*/i.exec(text)?.[0];
  if (address === undefined) return { kind: "name" };
  const absolute = address.startsWith("//") ? `https:${address}` : address;
  if (!URL.canParse(absolute)) return { kind: "unreadable" };
  const { host, hostname, pathname } = new URL(absolute);
  const [, olderName] = olderHost.exec(hostname) ?? [];
  const isKnown = hostname === "pkgs.dev.azure.com" || host === hostOf(organizationUrl);
  if (olderName === undefined && !isKnown) return { kind: "unreadable" };
  const [before, feed] = namesAround(pathname);
  const [organization, project, ...more] = olderName === undefined ? before : [olderName, ...before];
  if (organization === undefined || feed === undefined || more.length > 0) return { kind: "unreadable" };
  if (organization.toLowerCase() !== organizationName.toLowerCase())
    return { kind: "foreign", organizationName: organization };
  return { kind: "feed", project, feed };
}

/** The names before `_packaging`, and the feed after it. */
function namesAround(pathname: string): [before: string[], feed: string | undefined] {
  const names = pathname.split("/").filter(Boolean).map(decoded);
  const at = names.indexOf("_packaging");
  if (at < 0) return [[], undefined];
  // Old addresses may name the collection, of which there is only one.
  return [names.slice(0, at).filter((name) => name !== "DefaultCollection"), names[at + 1]];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
