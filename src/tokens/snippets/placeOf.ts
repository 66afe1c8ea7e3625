import { encodeSegment } from "./encode";
import { feedName } from "./feed/feedName";
import { hasOlderAddress, serviceUrl } from "./serviceUrl";
import type { SnippetContext } from "./SnippetContext";

/** Placeholders in capitals for names that are not known. */
export const placeholders = { project: "YOUR_PROJECT", repository: "YOUR_REPOSITORY", feed: "YOUR_FEED" };

const defaultApi = { host: "core", path: "_apis/projects?$top=1&api-version=7.1" } as const;

/** The addresses the snippets use, without user, query or fragment, and with every name encoded. */
export interface Place {
  organizationUrl: string;
  /** Never empty, plain letters and digits only: any user name works alongside a token. */
  userName: string;
  git: {
    protocol: string;
    host: string;
    /** Empty if the host alone names the organization and no repository is known. */
    path: string;
    userName: string;
    url: string;
    siteUrl: string;
    /** The host is the organization's own, so that a credential for it needs no path. */
    isOwnHost: boolean;
  };
  feed: FeedPlace;
  apiUrl: string;
}

interface FeedPlace {
  /** Without a view. */
  name: string;
  /** Absent for a feed of the whole organization. */
  project: string | undefined;
  host: string;
  /** For reading: with the view, if there is one. */
  url: string;
  publishUrl: string;
  canPublish: boolean;
  isInsecure: boolean;
}

export function placeOf(context: SnippetContext): Place {
  const organizationName = visible(context.organizationName) ?? "organization";
  const organization = organizationUrlOf(context.organizationUrl, organizationName);
  const project = visible(context.project) ?? placeholders.project;
  const repository = visible(context.repository) ?? placeholders.repository;
  return {
    organizationUrl: text(organization),
    userName: plainName(context.user) ?? plainName(organizationName) ?? "pat",
    git: {
      protocol: organization.protocol.replace(":", ""),
      host: organization.host,
      path: gitPath(organization, context),
      // The portal's clone addresses give the organization as the user name, and Git asks for that user's
      // credential.
      userName: organizationName,
      url: join(organization, [project, "_git", repository]),
      siteUrl: organization.origin,
      isOwnHost: hasOlderAddress(organization),
    },
    feed: feedOf(serviceUrl(organization, "pkgs"), context, project),
    apiUrl: apiUrlOf(organization, context.api ?? defaultApi, project),
  };
}

/** https://learn.microsoft.com/azure/devops/artifacts/feeds/project-scoped-feeds */
function feedOf(packages: URL, context: SnippetContext, knownProject: string): FeedPlace {
  const { name, view } = feedName(visible(context.feed) ?? "");
  const feed = visible(name) ?? placeholders.feed;
  const canPublish = context.canPublish ?? false;
  const project = context.isOrganizationFeed ? undefined : knownProject;
  const urlOf = (one: string) => join(packages, [...(project ? [project] : []), "_packaging", one]);
  return {
    name: feed,
    project,
    host: packages.hostname,
    url: urlOf(view && visible(name) && !canPublish ? `${feed}@${view}` : feed),
    publishUrl: urlOf(feed),
    canPublish,
    isInsecure: packages.protocol === "http:",
  };
}

/** Decoded, as Git compares it: down to the repository if that is known, otherwise the organization alone. */
function gitPath(organization: URL, { project, repository }: SnippetContext): string {
  const base = decodeURIComponent(organization.pathname).replace(/^\/|\/$/g, "");
  const names = visible(project) && visible(repository) ? [project, "_git", repository] : [];
  return [base, ...names].filter(Boolean).join("/");
}

function organizationUrlOf(url: string, organizationName: string): URL {
  return baseUrl(url) ?? new URL(`https://dev.azure.com/${encodeSegment(organizationName)}`);
}

function apiUrlOf(organization: URL, api: NonNullable<SnippetContext["api"]>, project: string): string {
  const path = api.path.replace("{project}", () => encodeSegment(project));
  return `${text(serviceUrl(organization, api.host))}/${path}`;
}

function join(base: URL, segments: readonly string[]): string {
  return [text(base), ...segments.map(encodeSegment)].join("/");
}

function text(url: URL): string {
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function baseUrl(value: string | undefined): URL | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  const names = url.pathname.split("/").filter(Boolean).map(decodedName);
  // A line break in a name would add a line to Git's credential protocol.
  if (!names.every((name) => visible(name))) return undefined;
  return new URL(`${url.origin}/${names.map(encodeSegment).join("/")}`);
}

function decodedName(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not an encoded name, so it needs encoding.
    return segment;
  }
}

/** Azure DevOps allows no control or direction characters in names, and they could disguise what gets pasted. */
function visible(name: string | undefined): string | undefined {
  return name === undefined || name.trim() === "" || /[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? undefined : name;
}

function plainName(name: string | undefined): string | undefined {
  return name?.replace(/[^A-Za-z0-9._-]/g, "") || undefined;
}
