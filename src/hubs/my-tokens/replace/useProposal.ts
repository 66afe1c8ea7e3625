import * as React from "react";

import type { TokenDraft } from "../../../tokens/draft/TokenDraft";
import { replacementDraft, type Replacement } from "../../../tokens/replacement/replacementDraft";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { templateById } from "../../../tokens/templates/templateById";
import type { Token } from "../../../tokens/token/Token";
import { mostDaysSeen } from "../creation/seenLife";
import type { ReplaceTask } from "../task/TokenTask";

/** What the form begins with, and what the person has made of it. */
export interface Proposal extends Omit<Replacement, "draft"> {
  readonly draft: TokenDraft;
  /** What the form's template is called, and why it is as it is. */
  readonly offered: OfferedTemplate | undefined;
  /** The titles of all jobs that the old token is probably for. */
  readonly jobs: readonly string[];
  /** The template that was asked for is not offered here. */
  readonly isUnknown: boolean;
  /** The longest life that a policy was seen to allow, in days. */
  readonly mostDays: number | undefined;
  setDraft(draft: TokenDraft): void;
}

/** The proposed token as it was when the panel opened, and what the person has made of it since. */
export function useProposal(
  { token, templateId, proposed: suggested }: ReplaceTask,
  listed: readonly Token[],
  connection: object,
  templates: readonly OfferedTemplate[],
  now: Date,
): Proposal {
  const [mostDays] = React.useState(() => mostDaysSeen(connection));
  const [proposed] = React.useState(() =>
    replacementDraft(token, {
      offered: templates,
      names: listed.map(({ name }) => name),
      templateId,
      proposed: suggested,
      mostDays,
      now,
    }),
  );
  const [draft, setDraft] = React.useState(proposed.draft);
  const isUnknown = templateId !== undefined && !templates.some(({ template }) => template.id === templateId);
  const offered = templateById(templates, draft.templateId);
  const { likely } = proposed;
  const jobs = (likely ? [likely.template, ...likely.others] : []).flatMap(
    ({ id }) => templateById(templates, id)?.words.title ?? [],
  );
  return { ...proposed, draft, mostDays, setDraft, offered, jobs, isUnknown };
}
