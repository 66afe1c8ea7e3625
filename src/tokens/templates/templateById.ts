import type { OfferedTemplate } from "./OfferedTemplate";

/** The offered template with this id, if there is one. */
export function templateById(offered: readonly OfferedTemplate[], id: string): OfferedTemplate | undefined {
  return offered.find(({ template }) => template.id === id);
}
