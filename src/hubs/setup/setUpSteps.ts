import type { Azure } from "../../azure/connect";
import type { Organization } from "../../azure/connectOrganization";
import { packagedEntraApp, type EntraApp } from "../../azure/credentials/entraApp";
import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import type { Change } from "../../azure/data/Setting";
import { loadEntraApp } from "../../azure/data/entraAppSetting";

export type StepId = "permission" | "application" | "signIn" | "ownTokens";

/** What a step saw when it worked. */
export type Seen =
  | { readonly kind: "administrator" }
  | { readonly kind: "application"; readonly app: EntraApp; readonly changed: Change | undefined }
  | { readonly kind: "signedIn" }
  | { readonly kind: "listed"; readonly count: number };

/** One step of the set-up: it is tried for real, and changes nothing. */
export interface SetUpStep {
  readonly id: StepId;
  /** The step that must have passed before. */
  readonly needs?: StepId;
  /** @throws NotAdministrator, EntraUnavailable, AzureError */
  attempt(signal: AbortSignal): Promise<Seen>;
}

/** The service answered, and does not count this person among the administrators. */
export class NotAdministrator extends Error {
  override readonly name = "NotAdministrator";
}

export type OwnDoor = Pick<Azure, "pats" | "entra">;
export type AdministratorsDoor = Pick<Organization, "probe" | "data">;

/** What an administrator can settle. On Azure DevOps Server there is nothing but the permission. */
export function administratorSteps(
  own: OwnDoor,
  organization: AdministratorsDoor,
  isHosted: boolean,
): readonly SetUpStep[] {
  const permission: SetUpStep = {
    id: "permission",
    async attempt() {
      const { isAdministrator } = await organization.probe();
      if (!isAdministrator) throw new NotAdministrator();
      return { kind: "administrator" };
    },
  };
  const application: SetUpStep = {
    id: "application",
    async attempt() {
      // Whoever named another application since must not be shown the sign-in of the one before.
      own.entra.forgetApp();
      const { app: setting, changed } = await loadEntraApp(organization.data);
      if (setting === "invalid") throw new EntraUnavailable("invalidClientId");
      const app = setting === "none" ? packagedEntraApp() : setting;
      if (!app) throw new EntraUnavailable("noClientId");
      return { kind: "application", app, changed: setting === "none" ? undefined : changed };
    },
  };
  if (!isHosted) return [permission];
  return [permission, application, { ...signInStep(own), needs: "application" }, ownTokensStep(own)];
}

/** What concerns everyone: the sign-in of their own, and what it opens. */
export function memberSteps(own: OwnDoor): readonly SetUpStep[] {
  return [signInStep(own), ownTokensStep(own)];
}

function signInStep({ entra }: OwnDoor): SetUpStep {
  return {
    id: "signIn",
    async attempt() {
      // One that MSAL has kept would prove nothing about now.
      await entra.getToken(true);
      return { kind: "signedIn" };
    },
  };
}

function ownTokensStep({ pats }: OwnDoor): SetUpStep {
  return {
    id: "ownTokens",
    needs: "signIn",
    async attempt(signal) {
      return { kind: "listed", count: (await pats.list("active", signal)).tokens.length };
    },
  };
}
