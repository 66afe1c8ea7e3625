import type { EntraApp } from "../../../azure/credentials/entraApp";
import type { Change } from "../../../azure/data/Setting";

export type StepId = "permission" | "application" | "signIn" | "ownTokens";

/** What a step saw when it worked. */
export type Seen =
  | { readonly kind: "administrator" }
  | { readonly kind: "application"; readonly app: EntraApp; readonly changed: Change | undefined }
  | { readonly kind: "signedIn" }
  | { readonly kind: "listed"; readonly count: number };

/** One step of the setup check. Attempting it makes the real requests and changes nothing. */
export interface SetUpStep {
  readonly id: StepId;
  /** The step that must have passed before. */
  readonly needs?: StepId;
  /** @throws AdministratorRequired, EntraUnavailable, AzureError */
  attempt(signal: AbortSignal): Promise<Seen>;
}

export type StepState =
  | { readonly state: "untried" | "trying" }
  | { readonly state: "passed"; readonly seen: Seen }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "blocked"; readonly by: StepId };
