import * as React from "react";

import type { TokenDraft } from "../../../tokens/draft/TokenDraft";
import { replacementDraft, type Replacement } from "../../../tokens/replacement/replacementDraft";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { templateById } from "../../../tokens/templates/templateById";
import type { Token } from "../../../tokens/token/Token";
import { mostDaysSeen } from "../creation/seenLife";
import { useTemplates } from "../templates/useTemplates";

/** What the form begins with, and what the person has made of it. */
export interface Proposal extends Omit<Replacement, "draft"> {
  readonly draft: TokenDraft;
  /** What the form's template is called, and why it is as it is. */
  readonly offered: OfferedTemplate | undefined;
  /** The longest life that a policy was seen to allow, in days. */
  readonly mostDays: number | undefined;
  setDraft(draft: TokenDraft): void;
}

/** The proposed token as it was when the panel opened, and what the person has made of it since. */
export function useProposal(token: Token, listed: readonly Token[], connection: object, now: Date): Proposal {
  const templates = useTemplates();
  const [mostDays] = React.useState(() => mostDaysSeen(connection));
  const [proposed] = React.useState(() =>
    replacementDraft(token, {
      offered: templates,
      names: listed.map(({ name }) => name),
      mostDays,
      now,
    }),
  );
  const [draft, setDraft] = React.useState(proposed.draft);
  return { ...proposed, draft, mostDays, setDraft, offered: templateById(templates, draft.templateId) };
}
