import * as React from "react";

import type { TokenDraft } from "../../../tokens/draft/TokenDraft";
import { replacementDraft, type Replacement } from "../../../tokens/replacement/replacementDraft";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { templateById } from "../../../tokens/templates/templateById";
import type { Token } from "../../../tokens/token/Token";
import { useTemplates } from "../templates/useTemplates";

interface Proposal extends Omit<Replacement, "draft"> {
  readonly draft: TokenDraft;
  /** What the form's template is called, and why it is as it is. */
  readonly offered: OfferedTemplate | undefined;
  setDraft(draft: TokenDraft): void;
}

/** The proposed token as it was when the panel opened, and what the person has made of it since. */
export function useProposal(token: Token, listed: readonly Token[], now: Date): Proposal {
  const templates = useTemplates();
  const [proposed] = React.useState(() =>
    replacementDraft(token, { offered: templates, names: listed.map(({ name }) => name), now }),
  );
  const [draft, setDraft] = React.useState(proposed.draft);
  return { ...proposed, draft, setDraft, offered: templateById(templates, draft.templateId) };
}
