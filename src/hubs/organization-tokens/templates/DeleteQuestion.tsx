import * as React from "react";

import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import { ModalDialog } from "../../../ui/layer/ModalDialog";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shownTitle } from "./shownTitle";
import { templatesWords } from "./words/templatesWords";

interface Props {
  template: OrganizationTemplate;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before a template is deleted, and says what is lost with it. */
export function DeleteQuestion({ template, onConfirm, onCancel }: Props) {
  const { common } = useWords();
  const text = useWordsOf(templatesWords).deletion;
  return (
    <ModalDialog
      footerButtonProps={[
        { text: common.cancel, onClick: onCancel },
        { text: text.confirm, danger: true, onClick: onConfirm },
      ]}
      onDismiss={onCancel}
      titleProps={{ text: text.question(shownTitle(template)) }}
    >
      {template.state === "draft" ? text.draft : text.retired}
    </ModalDialog>
  );
}
