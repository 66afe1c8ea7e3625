import * as React from "react";

import type { StoredTemplate } from "../../../../azure/data/organizationTemplates";
import { failureOf } from "../../../../jobs/pace/Failure";
import { randomHex } from "../../../../jobs/store/randomHex";
import { nextVersion } from "../../../../tokens/published/nextVersion";
import type { TemplateState } from "../../../../tokens/published/OrganizationTemplate";
import {
  contentOf,
  draftOfTemplate,
  type TemplateDraft,
  type TemplateProblem,
} from "../../../../tokens/published/TemplateDraft";
import { isSame, templateDifference } from "../../../../tokens/published/templateDifference";
import { useIsMounted } from "../../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { FormStart } from "../FormStart";
import { shownTitle } from "../shownTitle";
import type { TemplateStore } from "../useStoredTemplates";
import { templatesWords } from "../words/templatesWords";

/** Somebody else wrote or removed the template since the form was opened. */
export interface Conflict {
  readonly before: StoredTemplate | undefined;
  readonly current: StoredTemplate | "unreadable" | undefined;
}

interface Asked {
  store: TemplateStore;
  start: FormStart;
  draft: TemplateDraft;
  onLeave(said: string): void;
}

/** Saves what the form says, over what was there when it opened and nothing newer. */
export function useSaving({ store, start, draft, onLeave }: Asked) {
  const words = useWords();
  const text = useWordsOf(templatesWords);
  const [before, setBefore] = React.useState(start.before);
  const [isSaving, setIsSaving] = React.useState(false);
  const [showsProblems, setShowsProblems] = React.useState(start.showsProblems);
  const [timesRefused, setTimesRefused] = React.useState(0);
  const [error, setError] = React.useState("");
  const [conflict, setConflict] = React.useState<Conflict>();
  const isMounted = useIsMounted();
  const content = contentOf(draft);
  const problems = isProblems(content) ? content : noProblems;

  const saveOver = async (base: StoredTemplate | undefined, state: TemplateState, id = start.id) => {
    setError("");
    if (isProblems(content)) {
      setShowsProblems(true);
      return setTimesRefused((times) => times + 1);
    }
    const isUnchanged = base !== undefined && isSame(templateDifference(base.template, content));
    const version = isUnchanged ? base.template.version : nextVersion(base?.template);
    const template = { id, ...content, state, version };
    setIsSaving(true);
    const outcome = await store.save(template, base?.etag);
    if (!isMounted.current) return;
    setIsSaving(false);
    if (outcome.kind === "failed")
      return setError(text.notSaved(shortFailure(failureOf(outcome.error), words)));
    if (outcome.kind === "meanwhile") return setConflict({ before: base, current: outcome.current });
    onLeave((state === "published" ? text.did.published : text.did.saved)(shownTitle(template)));
  };
  return {
    ...{ before, isSaving, showsProblems, problems, timesRefused, error, conflict },
    save: (state: TemplateState) => void saveOver(before, state),
    /**
     * Over what is there now: what somebody else retired is not published again by the way. In place of nothing, a
     * draft; beside what cannot be read, one with an id of its own.
     */
    saveMine() {
      const current = conflict?.current;
      if (typeof current === "object") void saveOver(current, current.template.state);
      else void saveOver(undefined, "draft", current === "unreadable" ? randomHex(8) : start.id);
    },
    /** Goes on from what is there now. Returns the form for it. */
    take(current: StoredTemplate): TemplateDraft {
      setBefore(current);
      setConflict(undefined);
      return draftOfTemplate(current.template);
    },
  };
}

const noProblems: readonly TemplateProblem[] = [];

function isProblems(content: ReturnType<typeof contentOf>): content is readonly TemplateProblem[] {
  return Array.isArray(content);
}
