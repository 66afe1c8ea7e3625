import * as React from "react";

import type { Azure } from "../../../azure/connect";
import {
  readTemplateLink,
  type RefusedPart,
  type TemplateLink,
} from "../../../tokens/templates/templateLink";
import type { Template } from "../../../tokens/templates/Template";
import { templateById, type TemplateId } from "../../../tokens/templates/templates";
import { draftFromTemplate, draftLike, type TokenDraft } from "../../../tokens/draft/TokenDraft";
import { useNewTokenWords } from "./words/useNewTokenWords";
import type { TokenTask } from "../task/TokenTask";

interface Start {
  /** The form as it opens; absent: choose a template first. */
  readonly draft: TokenDraft | undefined;
  readonly isFromLink: boolean;
  readonly refused: readonly RefusedPart[];
  draftFor(template: Template<TemplateId>): TokenDraft;
}

/** Where the flow begins, by what was asked for. A link fills in the form and submits nothing. */
export function useStart(task: TokenTask, { host }: Azure, now: Date): Start {
  const { templates } = useNewTokenWords();
  const { refused, ...link } = React.useMemo(
    (): TemplateLink & { refused: RefusedPart[] } =>
      task.kind === "link" ? readTemplateLink(task.query) : { refused: [] },
    [task],
  );
  const draftFor = (template: Template<TemplateId>) =>
    draftFromTemplate(
      template,
      { title: templates[template.id].title, user: host.user.displayName, now },
      link,
    );
  const linked = link.template && templateById(link.template);
  const draft = task.kind === "like" ? draftLike(task.token) : linked && draftFor(linked);
  return { draft, isFromLink: task.kind === "link", refused, draftFor };
}
