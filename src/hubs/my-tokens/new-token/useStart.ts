import * as React from "react";

import {
  readTemplateLink,
  type RefusedPart,
  type TemplateLink,
} from "../../../tokens/templates/templateLink";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { templateById } from "../../../tokens/templates/templateById";
import { draftFromTemplate, draftLike, type TokenDraft } from "../../../tokens/draft/TokenDraft";
import type { CreateTask } from "../task/TokenTask";
import type { WithTemplates } from "../templates/withTemplates";

interface Start {
  /** The form as it opens; absent: choose a template first. */
  readonly draft: TokenDraft | undefined;
  readonly isFromLink: boolean;
  readonly refused: readonly RefusedPart[];
  draftFor(offered: OfferedTemplate): TokenDraft;
}

/** Where the flow begins, depending on the task. A link fills in the form and never submits it. */
export function useStart(
  { task, azure, templates, whyNotOffered }: WithTemplates<CreateTask>,
  now: Date,
): Start {
  const { host } = azure;
  const { refused, ...link } = React.useMemo(
    (): TemplateLink & { refused: RefusedPart[] } =>
      task.kind === "link" ? readTemplateLink(task.query, idsOf(templates), whyNotOffered) : { refused: [] },
    [task, templates, whyNotOffered],
  );
  const draftFor = ({ template, words }: OfferedTemplate) =>
    draftFromTemplate(template, { title: words.title, user: host.user.displayName, now }, link);
  const linked = link.template === undefined ? undefined : templateById(templates, link.template);
  const draft =
    task.kind === "like"
      ? draftLike(
          task.token,
          templates.map(({ template }) => template),
        )
      : linked && draftFor(linked);
  return { draft, isFromLink: task.kind === "link", refused, draftFor };
}

function idsOf(templates: readonly OfferedTemplate[]): string[] {
  return templates.map(({ template }) => template.id);
}
