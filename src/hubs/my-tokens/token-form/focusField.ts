import type { FormField } from "../../../tokens/draft/PatTokenError";
import { kitId } from "./kitId";

const targets: Readonly<Record<FormField, string>> = {
  name: `#${kitId("token-name")}`,
  expiry: "#expiry-day, .expiry-field [role=radio][tabindex='0']",
  scopes: `#${kitId("scope-search")}`,
};

/**
 * Moves the focus to the field that needs correcting. It uses selectors because the kit's components do not
 * expose their elements.
 */
export function focusField(field: FormField | undefined): void {
  const element = field && document.querySelector(targets[field]);
  if (element instanceof HTMLElement) element.focus();
}
