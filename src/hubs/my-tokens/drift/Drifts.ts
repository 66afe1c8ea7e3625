import type { Drift, Origin } from "../../../tokens/published/drift";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import type { Token } from "../../../tokens/token/Token";

/** A token of the person that has drifted from its template. */
export interface Drifted {
  readonly token: Token;
  readonly origin: Origin;
  /** As it is now. */
  readonly template: OrganizationTemplate;
  readonly drift: Drift;
}

/** What is known of where the person's tokens came from. */
export interface Drifts {
  /** By authorizationId, in the order of the list. */
  readonly drifted: ReadonlyMap<string, Drifted>;
  /** How many of the person's notes could not be read. */
  readonly ignored: number;
}

export const noDrifts: Drifts = { drifted: new Map(), ignored: 0 };
