import { fieldOf, type FormField } from "../../../../tokens/draft/PatTokenError";
import type { Refusal } from "../../../../tokens/draft/TokenWish";

/** The field that a refusal is about; none if it is about the whole form. */
export function refusedField(refusal: Refusal | undefined): FormField | undefined {
  return refusal && typeof refusal.error === "string" ? fieldOf(refusal.error) : undefined;
}
