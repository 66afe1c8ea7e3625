/**
 * Tools and services that create tokens on their own. Each name was seen in Microsoft's documentation
 * ("Unexpected notification" on
 * learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate) or in
 * the tool's public source (git-ecosystem/git-credential-manager, microsoft/artifacts-credprovider).
 */
export type RecognizedName =
  /** Git Credential Manager, when somebody used Git on that machine. */
  | { readonly kind: "git"; readonly url: string; readonly machine: string }
  /** A service hook or a deployment set up in the portal; `detail` is what it was created for. */
  | { readonly kind: "serviceHooks"; readonly detail: string }
  /** The Azure Artifacts credential provider, for NuGet, npm, pip and others. */
  | { readonly kind: "artifacts" }
  | { readonly kind: "loadTest" }
  | { readonly kind: "teams" };

const fixedNames: ReadonlyMap<string, RecognizedName> = new Map<string, RecognizedName>([
  ["azure devops artifacts credential provider", { kind: "artifacts" }],
  ["webapploadtestcdinttoken", { kind: "loadTest" }],
  ["microsoft teams integration", { kind: "teams" }],
]);

const gitPrefix = "git: ";
const serviceHooksPrefix = "service hooks";

/** Recognizes the names tools give. Anyone can type such a name, so a match explains and proves nothing. */
export function recognizeName(name: string): RecognizedName | undefined {
  const trimmed = name.trim();
  const lower = trimmed.toLowerCase();
  if (lower.startsWith(gitPrefix)) return gitName(trimmed.slice(gitPrefix.length).trim());
  if (lower.startsWith(serviceHooksPrefix)) return serviceHooksName(trimmed.slice(serviceHooksPrefix.length));
  return fixedNames.get(lower);
}

/** `https://dev.azure.com/fabrikam on LAPTOP-7`; the address has no spaces, but the machine name might. */
function gitName(rest: string): RecognizedName | undefined {
  const split = rest.indexOf(" on ");
  if (split < 0) return undefined;
  const url = rest.slice(0, split);
  const machine = rest.slice(split + " on ".length).trim();
  const isAddress = /^https?:\/\/[^\s/]/i.test(url) && !/\s/.test(url);
  return isAddress && machine !== "" ? { kind: "git", url, machine } : undefined;
}

/** `Service Hooks: : Azure App Service: : Deploy web app`; some documents show ` :: ` instead. */
function serviceHooksName(rest: string): RecognizedName | undefined {
  if (!rest.trimStart().startsWith(":")) return undefined;
  const parts = rest.split(":").map((part) => part.trim());
  return { kind: "serviceHooks", detail: parts.filter((part) => part !== "").join(": ") };
}
