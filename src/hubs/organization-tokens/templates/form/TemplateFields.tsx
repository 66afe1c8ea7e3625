import * as React from "react";

import { fillNamePattern } from "../../../../tokens/naming/namePattern";
import { longestTemplateText, longestTitle } from "../../../../tokens/published/OrganizationTemplate";
import type { TemplateDraft, TemplateProblem } from "../../../../tokens/published/TemplateDraft";
import { parseScopes } from "../../../../tokens/scopes/parseScopes";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { maximumLifetimeDays } from "../../../../tokens/token/lifetime";
import { Field } from "../../../../ui/fields/Field";
import { ScopePicker } from "../../../../ui/scopes/picker/ScopePicker";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { HubEnvironment } from "../../HubEnvironment";
import { templatesWords } from "../words/templatesWords";
import { problemSentence } from "./problemSentence";
import { SnippetChoices } from "./SnippetChoices";

interface Props {
  environment: HubEnvironment;
  draft: TemplateDraft;
  /** What is wrong, as far as it is said. */
  problems: readonly TemplateProblem[];
  onDraft(draft: TemplateDraft): void;
}

/** Every field of a template, each with what is wrong with it. */
export function TemplateFields({ environment, draft, problems, onDraft }: Props) {
  const words = useWordsOf(templatesWords);
  const text = words.form;
  const change = (part: Partial<TemplateDraft>) => onDraft({ ...draft, ...part });
  const error = (field: TemplateProblem["field"]) => {
    const problem = problems.find((one) => one.field === field);
    return problem && problemSentence(problem, words.problems);
  };
  const example = fillNamePattern(draft.namePattern, {
    user: environment.host.user.displayName,
    template: draft.title,
    date: environment.now(),
  });
  const days = text.daysHint(maximumLifetimeDays);
  return (
    <>
      <Field
        error={error("title")}
        label={text.title}
        maxLength={longestTitle}
        onChange={(title) => change({ title })}
        value={draft.title}
      />
      <Field
        error={error("job")}
        hint={text.jobHint}
        kind="area"
        label={text.job}
        maxLength={longestTemplateText}
        onChange={(job) => change({ job })}
        rows={2}
        value={draft.job}
      />
      <ScopePicker
        chosen={parseScopes(draft.scopes)}
        error={error("scopes")}
        onChange={(scopes) => change({ scopes: scopes.join(" ") })}
      />
      <Field
        error={error("usualDays")}
        hint={days}
        kind="number"
        label={text.usualDays}
        onChange={(usualDays) => change({ usualDays })}
        value={draft.usualDays}
      />
      <Field
        error={error("longestDays")}
        hint={days}
        kind="number"
        label={text.longestDays}
        onChange={(longestDays) => change({ longestDays })}
        value={draft.longestDays}
      />
      <Field
        error={error("namePattern")}
        hint={text.namePatternHint(shorten(displayName(example), 100))}
        label={text.namePattern}
        onChange={(namePattern) => change({ namePattern })}
        value={draft.namePattern}
      />
      <SnippetChoices chosen={draft.snippets} onChange={(snippets) => change({ snippets })} />
      <Field
        error={error("link")}
        hint={text.linkHint}
        label={text.link}
        onChange={(link) => change({ link })}
        value={draft.link}
      />
      <Field
        error={error("alternative")}
        hint={text.alternativeHint}
        kind="area"
        label={text.alternative}
        maxLength={longestTemplateText}
        onChange={(alternative) => change({ alternative })}
        rows={3}
        value={draft.alternative}
      />
    </>
  );
}
