import type { Project } from "./Project";

export type PlaceKind = "serviceConnection" | "variableGroup" | "serviceHook";

export const placeKinds: readonly PlaceKind[] = ["serviceConnection", "variableGroup", "serviceHook"];

/**
 * Something that a person made or changed, and that is of a kind that may hold a token. Nothing links a token to the
 * places that hold it, so this is a hint where to look, never proof.
 */
export interface Place {
  readonly kind: PlaceKind;
  /** A GUID in lower case; of a variable group, a number. Two kinds may share one. */
  readonly id: string;
  readonly name: string;
  /** Absent if it belongs to all projects, or to one that could not be named. */
  readonly project?: Project | undefined;
  /** What the person did. Only the last change is known. */
  readonly by: "made" | "changed" | "both";
  /** When it was last changed, by anyone, or else made; absent if unknown. */
  readonly changedAt?: Date | undefined;
  /** How many secret variables a variable group has; absent for other kinds. */
  readonly secrets?: number | undefined;
  /** Its page in Azure DevOps, `https` only. */
  readonly url?: string | undefined;
}
