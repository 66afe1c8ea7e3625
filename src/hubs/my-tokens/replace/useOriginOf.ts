import { scopeDifference } from "../../../tokens/scopes/inheritance";
import type { CreationState } from "../creation/useCreation";
import type { ReplaceTask } from "../task/TokenTask";
import { useTemplateUse, type TemplateUse } from "../templates/useTemplateUse";
import type { WithTemplates } from "../templates/withTemplates";
import type { Proposal } from "./useProposal";

/**
 * Notes from which template of the organization the new token was made: the one that was asked for, or the one that the
 * old token is probably for, if the new token asks for nothing else.
 */
export function useOriginOf(
  { azure }: Pick<WithTemplates<ReplaceTask>, "azure">,
  { likely, offered }: Pick<Proposal, "likely" | "offered">,
  creation: CreationState,
  now: Date,
): TemplateUse {
  const template = likely && offered?.organization;
  const answered = creation.state === "answered" ? creation : undefined;
  const made = answered?.creation.kind === "created" ? answered.creation.token : undefined;
  const isWider = template && made ? scopeDifference(template.scopes, made.scopes).gained.length > 0 : false;
  return useTemplateUse(azure, template, likely?.basis === "asked" || !isWider ? made : undefined, now);
}
