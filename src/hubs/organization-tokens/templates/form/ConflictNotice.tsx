import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { StoredTemplate } from "../../../../azure/data/organizationTemplates";
import { contentOf, type TemplateDraft } from "../../../../tokens/published/TemplateDraft";
import {
  isSame,
  templateDifference,
  type TemplateDifference,
} from "../../../../tokens/published/templateDifference";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { TemplateDifferenceList } from "../../../../ui/templates/difference/TemplateDifferenceList";
import { formatMoment } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { templatesWords } from "../words/templatesWords";
import type { Conflict } from "./useSaving";

interface Props {
  conflict: Conflict;
  draft: TemplateDraft;
  isSaving: boolean;
  onSaveMine(): void;
  onTakeTheirs(current: StoredTemplate): void;
}

/** What somebody else saved meanwhile, what saving over it would change, and the choice. */
export function ConflictNotice({ conflict, draft, isSaving, onSaveMine, onTakeTheirs }: Props) {
  const { locale } = useWords();
  const words = useWordsOf(templatesWords);
  const text = words.conflict;
  const { before } = conflict;
  const current = typeof conflict.current === "object" ? conflict.current : undefined;
  const content = contentOf(draft);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label={text.title} className="notice">
      <h3 ref={heading} tabIndex={-1}>
        {text.title}
      </h3>
      <p>{text.kept}</p>
      {current ? (
        <>
          <p>
            <bdi>
              {words.states[current.template.state]}, {words.version(current.template.version)}.{" "}
              {current.changed
                ? words.changedBy(
                    shorten(displayName(current.changed.byName), 60),
                    formatMoment(current.changed.at, locale),
                  )
                : words.changedUnknown}
            </bdi>
          </p>
          {before ? (
            <>
              <p>{text.theirs}</p>
              <Changes difference={templateDifference(before.template, current.template)} />
            </>
          ) : null}
          {"title" in content ? (
            <>
              <p>{text.mine}</p>
              <Changes difference={templateDifference(current.template, content)} />
            </>
          ) : null}
        </>
      ) : (
        <p>{conflict.current === "unreadable" ? text.unreadable : text.gone}</p>
      )}
      <div className="button-row">
        <Button disabled={isSaving} onClick={onSaveMine} text={current ? text.saveMine : text.saveNew} />
        {current ? (
          <Button disabled={isSaving} onClick={() => onTakeTheirs(current)} text={text.takeTheirs} />
        ) : null}
      </div>
    </section>
  );
}

function Changes({ difference }: { difference: TemplateDifference }) {
  const text = useWordsOf(templatesWords).conflict;
  return isSame(difference) ? <p>{text.nothing}</p> : <TemplateDifferenceList difference={difference} />;
}
