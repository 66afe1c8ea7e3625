import { AzureError } from "../../azure/rest/AzureError";
import type { Failure } from "../../jobs/pace/Failure";
import { failureOf } from "../../jobs/pace/Failure";
import { shownText } from "../../tokens/naming/shownText";
import { CommandError } from "../CommandError";
import { exitCodes, type ExitCode } from "../exitCodes";
import { isUntrusted } from "./isUntrusted";

/** What was asked for, so that a refusal can name what it takes. */
export type Asked =
  "signIn" | "people" | "tokens" | "person" | "revoke" | "protectedList" | "rules" | "signIns";

/** The scope of a personal access token that each needs, by the name on the page that makes one, and by its id. */
const scopes: Readonly<Record<Exclude<Asked, "signIn">, string>> = {
  people: "Graph (Read), vso.graph",
  tokens: "Token Administration (Read & manage), vso.tokenadministration",
  person: "Token Administration (Read & manage), vso.tokenadministration",
  revoke: "Token Administration (Read & manage), vso.tokenadministration",
  protectedList: "Extension data (Read), vso.extension.data",
  rules: "Extension data (Read), vso.extension.data",
  signIns: "MemberEntitlement Management (Read), vso.memberentitlementmanagement",
};

const untrusted =
  "The certificate of Azure DevOps, or of a proxy in between, is not trusted here. Put the certificate of the authority that issued it into a file, and name that file in NODE_EXTRA_CA_CERTS.";

const doing: Readonly<Record<Asked, string>> = {
  signIn: "sign in",
  people: "list the people",
  tokens: "list everyone's tokens",
  person: "list the tokens of this person",
  revoke: "revoke tokens",
  protectedList: "read the protected list",
  rules: "read the organization's rules",
  signIns: "read when people last signed in",
};

/**
 * What went wrong and what to do next, for whom.
 * @param who the name of the person or service principal; `undefined` before it is known
 */
export function explainFailure(failure: Failure, asked: Asked, who: string | undefined): string {
  const said = [
    failure.serverMessage === undefined ? "" : ` Azure DevOps said: ${shownText(failure.serverMessage)}`,
    failure.activityId === undefined ? "" : ` Reference for support: ${shownText(failure.activityId)}.`,
  ].join("");
  return `${sentenceOf(failure, asked, who)}${said}`;
}

function sentenceOf({ kind, reason, status }: Failure, asked: Asked, who: string | undefined): string {
  const name = who === undefined ? "This credential" : shownText(who);
  if (reason === "conditionalAccess")
    return `A Conditional Access policy does not let ${name} in (VS403463).`;
  if (reason === "signInFirst")
    return `${name} has to open the organization in a browser once (TF401444), then this can be run again.`;
  if (reason === "noTokenAdministration") return "This server has no Token Admin API, for anyone.";
  switch (kind) {
    case "signedOut":
      return "Azure DevOps does not accept the credential: it has expired, was revoked, or belongs elsewhere. Get a new one.";
    case "forbidden":
      // Whose it is was asked, which takes no more than a credential that is valid.
      if (asked === "signIn") return "Azure DevOps does not let this credential in. Get a new one.";
      return `${name} may not ${doing[asked]}. It takes the scope ${scopes[asked]}${needsAdministrator(asked)}.`;
    case "missing":
      if (asked === "person" || asked === "revoke")
        return "Azure DevOps no longer knows whose tokens these are.";
      return `Azure DevOps does not know this organization, or cannot ${doing[asked]} there. Check --organization.`;
    case "throttled":
      return "Azure DevOps is limiting requests of this identity. Wait a few minutes, then run it again.";
    case "offline":
      return "Azure DevOps did not answer. Check the network, and HTTPS_PROXY if there is a proxy.";
    default:
      return `Azure DevOps could not ${doing[asked]}${status === undefined ? "" : ` (HTTP ${status})`}. Run it again in a while.`;
  }
}

function needsAdministrator(asked: Asked): string {
  return asked === "tokens" || asked === "person" || asked === "revoke"
    ? ", and membership in Project Collection Administrators"
    : "";
}

/** Ends the command for a failed request. Errors of other kinds are thrown again. */
export function endFor(error: unknown, asked: Asked, who?: string): never {
  if (!(error instanceof AzureError)) throw error;
  if (isUntrusted(error)) throw new CommandError(exitCodes.failed, untrusted);
  const failure = failureOf(error);
  throw new CommandError(exitCodeOf(failure), explainFailure(failure, asked, who));
}

export function exitCodeOf({ kind }: Pick<Failure, "kind">): ExitCode {
  return kind === "forbidden" || kind === "signedOut" || kind === "missing"
    ? exitCodes.refused
    : exitCodes.failed;
}
