import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { randomHex } from "../../../jobs/store/randomHex";
import { mostTemplates } from "../../../tokens/published/OrganizationTemplate";
import {
  draftOfBuiltIn,
  emptyTemplateDraft,
  type TemplateDraft,
} from "../../../tokens/published/TemplateDraft";
import { blankTemplateId } from "../../../tokens/templates/builtInTemplates";
import { offerBuiltIn } from "../../../tokens/templates/offerBuiltIn";
import { Fold } from "../../../ui/fold/Fold";
import { builtInTemplateWords } from "../../../ui/templates/words/builtInTemplateWords";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { FormStart } from "./FormStart";
import { templatesWords } from "./words/templatesWords";

interface Props {
  isFull: boolean;
  onOpen(start: FormStart): void;
}

/** What a new template can begin with. */
export function NewTemplate({ isFull, onOpen }: Props) {
  const text = useWordsOf(templatesWords).make;
  const builtIn = offerBuiltIn(useWordsOf(builtInTemplateWords));
  const [isOpen, setIsOpen] = React.useState(false);
  const begin = (draft: TemplateDraft) =>
    onOpen({ id: randomHex(8), draft, before: undefined, isOfToken: false, showsProblems: false });
  return (
    <section aria-label={text.title} className="new-template">
      <h3>{text.title}</h3>
      {isFull ? (
        <p>{text.full(mostTemplates)}</p>
      ) : (
        <>
          <Button onClick={() => begin(emptyTemplateDraft)} text={text.blank} />
          <Fold isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} title={text.from}>
            <ul className="plain-list">
              {builtIn
                .filter(({ template }) => template.id !== blankTemplateId)
                .map(({ template, words }) => (
                  <li key={template.id}>
                    <Button
                      ariaLabel={text.like(words.title)}
                      onClick={() => begin(draftOfBuiltIn(template, words))}
                      subtle
                      text={words.title}
                    />{" "}
                    <span className="secondary-text">{words.forWhat}</span>
                  </li>
                ))}
            </ul>
          </Fold>
        </>
      )}
    </section>
  );
}
