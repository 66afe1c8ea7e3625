import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TemplateImport } from "../../../../tokens/published/importTemplates";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { scopeTitle } from "../../../../ui/scopes/scopeTitle";
import { TemplateDifferenceList } from "../../../../ui/templates/difference/TemplateDifferenceList";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shownTitle } from "../shownTitle";
import { templatesWords } from "../words/templatesWords";

interface Props {
  /** The file's name. */
  name: string;
  plan: TemplateImport;
  onCarryOut(plan: TemplateImport): void;
  onCancel(): void;
}

/** What a file would do, before it does anything. */
export function ImportPreview({ name, plan, onCarryOut, onCancel }: Props) {
  const words = useWords();
  const all = useWordsOf(templatesWords);
  const text = all.file;
  const { created, changed, same } = plan;
  const count = created.length + changed.length;
  const title = text.preview(shorten(displayName(name), 60));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [plan]);
  return (
    <section aria-label={title} className="notice">
      <h4 ref={heading} tabIndex={-1}>
        <bdi>{title}</bdi>
      </h4>
      {created.length > 0 ? (
        <>
          <p>
            <strong>{text.created(created.length)}</strong> {text.createdWhat}
          </p>
          <ul>
            {created.map((template) => (
              <li key={template.id}>
                <bdi>
                  {shownTitle(template)} ({all.states[template.state]}):{" "}
                  {words.list(template.scopes.map((id) => scopeTitle(id, words)))}
                </bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {changed.length > 0 ? (
        <>
          <strong>{text.changed(changed.length)}</strong>
          <ul>
            {changed.map(({ after, before, difference }) => (
              <li key={after.id}>
                <bdi>{shownTitle(before)}</bdi>
                {after.state === "published" ? <p>{text.changedPublished}</p> : null}
                <TemplateDifferenceList difference={difference} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {same > 0 ? <p>{text.same(same)}</p> : null}
      {count === 0 ? <p>{text.nothing}</p> : null}
      <div className="button-row">
        {count > 0 ? <Button onClick={() => onCarryOut(plan)} primary text={text.carryOut(count)} /> : null}
        <Button onClick={onCancel} text={count > 0 ? text.cancel : text.close} />
      </div>
    </section>
  );
}
