import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { StoredTemplate } from "../../../azure/data/organizationTemplates";
import type { TemplateState } from "../../../tokens/published/OrganizationTemplate";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { templatesWords } from "./words/templatesWords";

/** What can be done with one of the list. */
export interface ListActions {
  isBusy: boolean;
  onChange(stored: StoredTemplate): void;
  onTurn(stored: StoredTemplate, state: TemplateState): void;
  onDelete(stored: StoredTemplate): void;
}

interface Props extends ListActions {
  stored: StoredTemplate;
  /** As it is shown. */
  title: string;
}

/** A published template is retired before it can be deleted, so that tokens made from it can say so. */
export function ItemActions({ stored, title, isBusy, onChange, onTurn, onDelete }: Props) {
  const text = useWordsOf(templatesWords);
  const { state } = stored.template;
  const actions = [
    { name: text.change(title), short: text.changeShort, act: () => onChange(stored), is: true },
    {
      ...{ name: text.publish(title), short: text.publishShort, is: state === "draft" },
      act: () => onTurn(stored, "published"),
    },
    {
      ...{ name: text.retire(title), short: text.retireShort, is: state === "published" },
      act: () => onTurn(stored, "retired"),
    },
    {
      ...{ name: text.bringBack(title), short: text.bringBackShort, is: state === "retired" },
      act: () => onTurn(stored, "published"),
    },
    {
      name: text.delete(title),
      short: text.deleteShort,
      act: () => onDelete(stored),
      is: state !== "published",
    },
  ];
  return (
    <span className="button-row">
      {actions
        .filter(({ is }) => is)
        .map(({ name, short, act }) => (
          <Button ariaLabel={name} disabled={isBusy} key={short} onClick={act} subtle text={short} />
        ))}
    </span>
  );
}
