import { fitName } from "../../tokens/naming/encodedLength";
import { blankTemplateId } from "../../tokens/templates/builtInTemplates";
import { readTemplateLink } from "../../tokens/templates/templateLink";
import { displayName } from "../../tokens/text/displayText";
import { lifetimePresetsDays } from "../../tokens/token/lifetime";
import type { Replacement } from "./replacementOf";

/**
 * The query of an address that opens the form of My tokens, filled in for a token that takes the place of one with this
 * name. A name that the form would refuse, such as one that looks like a token, is left out.
 */
export function formQuery(replacement: Replacement, name: string): string {
  const template = replacement.kind === "template" ? replacement.template : undefined;
  const fitting = fitName(displayName(name)).trim();
  const { name: accepted } = readTemplateLink({ name: fitting }, []);
  const parts = {
    template: template?.id ?? blankTemplateId,
    ...(accepted === undefined ? {} : { name: accepted }),
    days: template?.lifetimeDays ?? lifetimePresetsDays[0],
  };
  // Not URLSearchParams: it writes a plus for a space, and not every reader takes it for one.
  return `?${Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join("&")}`;
}
