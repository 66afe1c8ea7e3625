import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { ModalDialog } from "../../../../ui/layer/ModalDialog";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../../HubEnvironment";
import type { FormStart } from "../FormStart";
import { shownTitle } from "../shownTitle";
import type { TemplateStore } from "../useStoredTemplates";
import { templatesWords } from "../words/templatesWords";
import { ConflictNotice } from "./ConflictNotice";
import { SaveButtons } from "./SaveButtons";
import { TemplateFields } from "./TemplateFields";
import { useSaving } from "./useSaving";

interface Props {
  environment: HubEnvironment;
  store: TemplateStore;
  start: FormStart;
  /** Closes the form, with what was done in words if anything was. */
  onLeave(said: string): void;
}

/** One template with all that it says. What is typed stays until it is saved or given up. */
export function TemplateForm({ environment, store, start, onLeave }: Props) {
  const text = useWordsOf(templatesWords);
  const [draft, setDraft] = React.useState(start.draft);
  const [isAsking, setIsAsking] = React.useState(false);
  const saving = useSaving({ store, start, draft, onLeave });
  const { problems, conflict, error, before, isSaving } = saving;
  const form = React.useRef<HTMLElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  React.useEffect(() => {
    if (saving.timesRefused > 0) focusFirstProblem(form.current);
  }, [saving.timesRefused]);

  const hasTyped = JSON.stringify(draft) !== JSON.stringify(start.draft);
  const title = before ? text.form.edit(shownTitle(before.template)) : text.form.add;
  return (
    <section aria-label={title} className="card-section template-form" ref={form}>
      <h2 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      {start.isOfToken ? <p>{text.form.ofToken}</p> : null}
      <TemplateFields
        draft={draft}
        environment={environment}
        onDraft={setDraft}
        problems={saving.showsProblems ? problems : []}
      />
      <div role="status">
        {isSaving ? text.saving : ""}
        {saving.showsProblems && problems.length > 0 ? text.problems.some(problems.length) : ""}
        {error}
      </div>
      {conflict ? (
        <ConflictNotice
          conflict={conflict}
          draft={draft}
          isSaving={isSaving}
          onSaveMine={saving.saveMine}
          onTakeTheirs={(current) => {
            setDraft(saving.take(current));
            heading.current?.focus();
          }}
        />
      ) : (
        <SaveButtons
          before={before?.template}
          isSaving={isSaving}
          onCancel={() => (hasTyped ? setIsAsking(true) : onLeave(""))}
          onSave={saving.save}
        />
      )}
      {conflict ? (
        <Button disabled={isSaving} onClick={() => setIsAsking(true)} text={text.conflict.back} />
      ) : null}
      {isAsking ? (
        <ModalDialog
          footerButtonProps={[
            { text: text.form.leave.leave, danger: true, onClick: () => onLeave("") },
            {
              ...{ text: text.form.leave.stay, primary: true, autoFocus: true },
              onClick: () => setIsAsking(false),
            },
          ]}
          lightDismiss={false}
          onDismiss={() => setIsAsking(false)}
          titleProps={{ text: text.form.leave.title }}
        >
          {text.form.leave.text}
        </ModalDialog>
      ) : null}
    </section>
  );
}

/** A field says by itself that it is wrong; what is wrong with the scopes stands beside their search. */
function focusFirstProblem(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>("[aria-invalid=true], [role=alert]");
  const field = first?.matches("[role=alert]") ? first.parentElement?.querySelector("input") : first;
  field?.focus();
}
