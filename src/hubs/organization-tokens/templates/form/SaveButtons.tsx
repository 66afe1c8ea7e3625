import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { nextVersion } from "../../../../tokens/published/nextVersion";
import type { OrganizationTemplate, TemplateState } from "../../../../tokens/published/OrganizationTemplate";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { templatesWords } from "../words/templatesWords";

interface Props {
  /** Absent for a new one. */
  before: OrganizationTemplate | undefined;
  isSaving: boolean;
  onSave(state: TemplateState): void;
  onCancel(): void;
}

/** What is not published yet can stay a draft; what is retired stays so. */
export function SaveButtons({ before, isSaving, onSave, onCancel }: Props) {
  const text = useWordsOf(templatesWords).form;
  const state = before?.state ?? "draft";
  const [main, said]: [TemplateState, string] =
    state === "retired"
      ? ["retired", text.save]
      : ["published", state === "draft" ? text.publish : text.publishVersion(nextVersion(before))];
  return (
    <div className="button-row">
      <Button disabled={isSaving} onClick={() => onSave(main)} primary text={said} />
      {state === "draft" ? (
        <Button disabled={isSaving} onClick={() => onSave("draft")} text={text.saveDraft} />
      ) : null}
      <Button disabled={isSaving} onClick={onCancel} text={text.cancel} />
    </div>
  );
}
