import { entraFailure } from "../../src/azure/credentials/entraFailure";
import type { RegistrationStep } from "../../src/hubs/setup/registration/RegisterApplication";
import { msalError } from "../azure/credentials/aBridge";
import type { entraErrorNumbers } from "../emulator/world/Switches";

type EntraErrorNumber = (typeof entraErrorNumbers)[number];

interface Refusal {
  /** What the screen says. */
  readonly sentence: RegExp;
  /** The button that opens the Microsoft window, where that helps. */
  readonly window?: string;
  /** The registration step that an administrator has to correct. */
  readonly step?: RegistrationStep;
}

const secondFactor = { sentence: /asks for a second factor/, window: "Sign in" };
const policy = { sentence: /Conditional Access policy of your organization blocks/ };
const redirect = { sentence: /does not accept sign-ins from Azure DevOps/, step: "redirect" } as const;
const administrator = { sentence: /Only an Entra administrator can consent/, step: "consent" } as const;

const refusalByNumber: Readonly<Record<EntraErrorNumber, Refusal>> = {
  "65001": { sentence: /have not yet allowed/, window: "Give consent" },
  "50076": secondFactor,
  "50079": secondFactor,
  "53000": policy,
  "53003": policy,
  "650057": { sentence: /lacks the permissions vso\.pats and vso\.pats_manage/, step: "permissions" },
  "700016": { sentence: /does not know the application in this tenant/, step: "application" },
  "50011": redirect,
  "9002326": redirect,
  "90094": administrator,
  "90008": administrator,
};

/** What a person sees after each of Entra's refusals. */
export const refusals: readonly (Refusal & { readonly number: string })[] = Object.entries(
  refusalByNumber,
).map(([number, refusal]) => ({ number, ...refusal }));

/** Refuses a token as Entra would: the description names people and ids, which must not reach the screen. */
export function refusedBy(number: string): () => Promise<never> {
  const description = `AADSTS${number}: Not you, anna@fabrikam.example. Correlation ID: c0de0000-0000`;
  return async () =>
    entraFailure(msalError("InteractionRequiredAuthError", "interaction_required", description));
}

export const named = /anna|c0de0000|Correlation/;
