/** Where an organization, or a Server's collection, is. */
export interface OrganizationAddress {
  /** With a slash at its end. */
  readonly url: string;
  /** The organization's, or the collection's, name. */
  readonly name: string;
}

const usualBase = "https://dev.azure.com/";
/** Azure DevOps allows 50 characters. A longer word may be a token that was pasted, which belongs into no address. */
const nameOnly = /^[a-z0-9][a-z0-9-]{0,49}$/i;
const olderHost = /^([a-z0-9][a-z0-9-]*)\.visualstudio\.com$/i;

/**
 * Reads what people write: a name, or an address, older ones included. `undefined` for anything that is no address of
 * an organization, or that would send a credential without encryption to another machine.
 * @param base What stands for `https://dev.azure.com`: an emulator, or a Server
 */
export function organizationUrl(text: string, base = usualBase): OrganizationAddress | undefined {
  const trimmed = text.trim();
  if (nameOnly.test(trimmed)) return addressOf(`${base.replace(/\/*$/, "/")}${trimmed}/`);
  return addressOf(trimmed);
}

function addressOf(text: string): OrganizationAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || !isSafe(url)) return undefined;
  const path = url.pathname.split("/").filter((part) => part !== "");
  const older = olderHost.exec(url.hostname)?.[1];
  const isHosted = url.hostname === "dev.azure.com";
  // On dev.azure.com more of a path is a project, on a Server it is the collection.
  const kept = older ? [] : isHosted ? path.slice(0, 1) : path;
  const name = older ?? kept.at(-1);
  if (name === undefined) return undefined;
  return { url: [url.origin, ...kept, ""].join("/"), name: decoded(name) };
}

/** As it is, if it is no encoded text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Only this machine may be asked without encryption. */
function isSafe({ protocol, hostname }: URL): boolean {
  const isHere = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  return protocol === "https:" || (protocol === "http:" && isHere);
}
