import type { FormField } from "../../../tokens/draft/PatTokenError";
import { kitId } from "../../../ui/fields/kitId";

const targets: Readonly<Record<FormField, readonly string[]>> = {
  name: [`#${kitId("token-name")}`],
  // The day, if it is asked for: it comes after the choices in the page.
  expiry: ["#expiry-day", ".expiry-field [role=radio][tabindex='0']"],
  scopes: [`#${kitId("scope-search")}`],
};

/**
 * Moves the focus to the field that needs correcting. It uses selectors because the kit's components do not
 * expose their elements.
 */
export function focusField(field: FormField | undefined): void {
  const found = field ? targets[field].map((target) => document.querySelector(target)) : [];
  const element = found.find((one) => one !== null);
  if (element instanceof HTMLElement) element.focus();
}
