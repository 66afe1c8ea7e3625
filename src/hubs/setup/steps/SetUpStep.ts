import type { AppFacts, AppIds } from "../../../azure/credentials/entraApp";

export type StepId = "permission" | "application" | "signIn" | "ownTokens";

/** What a step saw when it worked. */
export type Seen =
  | { readonly kind: "administrator" }
  | { readonly kind: "application"; readonly facts: AppFacts }
  /** An application that somebody has to compare before the step can pass. */
  | { readonly kind: "unconfirmed"; readonly facts: AppFacts }
  | { readonly kind: "signedIn" }
  | { readonly kind: "listed"; readonly count: number };

/** One step of the setup check. Attempting it makes the real requests and changes nothing but what a person confirms. */
export interface SetUpStep {
  readonly id: StepId;
  /** The step that must have passed before. */
  readonly needs?: StepId;
  /** @throws AdministratorRequired, EntraUnavailable, AzureError */
  attempt(signal: AbortSignal): Promise<Seen>;
  /** Remembers, for the next attempt, that this person compared the application. */
  confirm?(app: AppIds): Promise<void>;
}

export type StepState =
  | { readonly state: "untried" | "trying" }
  | { readonly state: "passed" | "unconfirmed"; readonly seen: Seen }
  | { readonly state: "failed"; readonly error: unknown }
  | { readonly state: "blocked"; readonly by: StepId };
