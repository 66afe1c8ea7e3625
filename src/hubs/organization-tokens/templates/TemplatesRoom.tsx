import * as React from "react";

import type { StoredTemplate, StoredTemplates } from "../../../azure/data/organizationTemplates";
import { contentOf, draftOfTemplate } from "../../../tokens/published/TemplateDraft";
import type { TemplateState } from "../../../tokens/published/OrganizationTemplate";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../HubEnvironment";
import { DamagedTemplates } from "./damaged/DamagedTemplates";
import { DeleteQuestion } from "./DeleteQuestion";
import type { FormStart } from "./FormStart";
import { NewTemplate } from "./NewTemplate";
import { shownTitle } from "./shownTitle";
import { TemplateList } from "./TemplateList";
import { TemplateFiles } from "./transfer/TemplateFiles";
import { useActing } from "./useActing";
import type { TemplateStore } from "./useStoredTemplates";
import { templatesWords } from "./words/templatesWords";

interface Props {
  environment: HubEnvironment;
  store: TemplateStore;
  found: StoredTemplates;
  isFull: boolean;
  /** What was done last. */
  said: string;
  onSaid(said: string): void;
  onOpen(start: FormStart): void;
}

/** The list and all that can be done from it. */
export function TemplatesRoom({ environment, store, found, isFull, said, onSaid, onOpen }: Props) {
  const text = useWordsOf(templatesWords);
  const [deleting, setDeleting] = React.useState<StoredTemplate>();
  const acting = useActing(store, onSaid);
  const { stored, damaged, isCut } = found;

  const open = (one: StoredTemplate, showsProblems = false) =>
    onOpen({
      ...{ id: one.template.id, draft: draftOfTemplate(one.template), before: one },
      ...{ isOfToken: false, showsProblems },
    });
  const turn = (one: StoredTemplate, state: TemplateState) => {
    // What the form would refuse is corrected there first.
    if (state === "published" && "length" in contentOf(draftOfTemplate(one.template))) return open(one, true);
    const title = shownTitle(one.template);
    const done = state === "published" ? text.did.published(title) : text.did.retired(title);
    acting.act(() => store.save({ ...one.template, state }, one.etag), one, done);
  };
  const remove = (one: StoredTemplate) => {
    setDeleting(undefined);
    acting.act(() => store.remove(one), one, text.did.deleted(shownTitle(one.template)), text.notDeleted);
  };
  return (
    <>
      {stored.length === 0 && damaged.length === 0 ? <p>{text.empty}</p> : null}
      {isCut ? <p role="alert">{text.cut}</p> : null}
      <TemplateList
        host={environment.host}
        isBusy={acting.isBusy}
        onChange={open}
        onDelete={setDeleting}
        onTurn={turn}
        stored={stored}
      />
      <div role="status">{acting.isBusy ? text.saving : said}</div>
      <DamagedTemplates damaged={damaged} onSaid={onSaid} store={store} />
      <NewTemplate isFull={isFull} onOpen={onOpen} />
      <TemplateFiles environment={environment} found={found} store={store} />
      {deleting ? (
        <DeleteQuestion
          onCancel={() => setDeleting(undefined)}
          onConfirm={() => remove(deleting)}
          template={deleting.template}
        />
      ) : null}
    </>
  );
}
