import type { Azure } from "../../../azure/connect";
import type { Organization } from "../../../azure/connectOrganization";
import type { ApplicationAccess } from "../../../azure/connectPersonal";
import { isPackaged, packagedEntraApp } from "../../../azure/credentials/entraApp";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { loadEntraApp } from "../../../azure/data/entraAppSetting";
import { AdministratorRequired } from "./AdministratorRequired";
import type { SetUpStep } from "./SetUpStep";

/** What the steps need to reach a person's own tokens. */
export type OwnAccess = Pick<Azure, "pats" | "entra">;
/** What the steps need to reach the organization. */
export type AdministratorAccess = ApplicationAccess & Pick<Organization, "probe">;

/** The steps for an administrator. On Azure DevOps Server only the permission can be checked. */
export function administratorSteps(
  own: OwnAccess,
  organization: AdministratorAccess,
  isHosted: boolean,
): readonly SetUpStep[] {
  const permission = permissionStep(organization);
  if (!isHosted) return [permission];
  return [permission, ...applicationSteps(own, organization)];
}

/** The steps for whoever names the application, as far as no permission of the manifest is needed. */
export function applicationSteps(own: OwnAccess, access: ApplicationAccess): readonly SetUpStep[] {
  const application = applicationStep(own, access);
  return [application, { ...signInStep(own), needs: "application" }, ownTokensStep(own)];
}

/** The steps for everyone else: their own sign-in, and the list that it opens. */
export function memberSteps(own: OwnAccess): readonly SetUpStep[] {
  return [signInStep(own), ownTokensStep(own)];
}

function permissionStep(organization: Pick<Organization, "probe">): SetUpStep {
  return {
    id: "permission",
    async attempt() {
      const { isAdministrator } = await organization.probe();
      if (!isAdministrator) throw new AdministratorRequired();
      return { kind: "administrator" };
    },
  };
}

function applicationStep({ entra }: OwnAccess, access: ApplicationAccess): SetUpStep {
  const { data, confirmedApp, ownTenant } = access;
  return {
    id: "application",
    async attempt() {
      // The setting may have changed since: the sign-in must not use the previous application.
      entra.forgetApp();
      const { app: setting, changed } = await loadEntraApp(data);
      if (setting === "invalid") throw new EntraUnavailable("invalidClientId");
      const app = setting === "none" ? packagedEntraApp() : setting;
      if (!app) throw new EntraUnavailable("noClientId");
      if (isPackaged(app)) return { kind: "application", facts: { app } };
      // If the tenant is unknown, the sentence says so; the check does not fail because of it.
      const ownTenantId = app.tenantId ? await ownTenant().catch(() => undefined) : undefined;
      const facts = { app: { ...app, changed }, ownTenantId };
      const { isSame } = await confirmedApp.compare(app);
      return { kind: isSame ? "application" : "unconfirmed", facts };
    },
    confirm: (app) => confirmedApp.keep(app),
  };
}

function signInStep({ entra }: OwnAccess): SetUpStep {
  return {
    id: "signIn",
    async attempt() {
      // A cached token would prove nothing about this moment.
      await entra.getToken(true);
      return { kind: "signedIn" };
    },
  };
}

function ownTokensStep({ pats }: OwnAccess): SetUpStep {
  return {
    id: "ownTokens",
    needs: "signIn",
    async attempt(signal) {
      return { kind: "listed", count: (await pats.list("active", signal)).tokens.length };
    },
  };
}
