import { shownText } from "../../../tokens/naming/shownText";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import { shorten } from "../../../tokens/text/displayText";

/** A title as it is shown: anybody can write one. */
export function shownTitle({ title }: Pick<OrganizationTemplate, "title">): string {
  return shorten(shownText(title), 60);
}
