import * as React from "react";

import {
  forgetTemplate,
  loadTemplates,
  saveTemplate,
  type StoredTemplate,
  type StoredTemplates,
} from "../../../azure/data/organizationTemplates";
import type { OrganizationTemplate } from "../../../tokens/published/OrganizationTemplate";
import { isSame, templateDifference } from "../../../tokens/published/templateDifference";
import type { LoadState } from "../../../ui/state/LoadState";
import { useLoad } from "../../../ui/state/useLoad";
import type { HubEnvironment } from "../HubEnvironment";

/**
 * `meanwhile`: somebody else wrote or removed it first, so nothing was changed; with what is there now, if anything that
 * can be read.
 */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "meanwhile"; readonly current: StoredTemplate | "unreadable" | undefined }
  | { readonly kind: "failed"; readonly error: unknown };

export interface TemplateStore {
  readonly loadState: LoadState<StoredTemplates>;
  reload(): void;
  /** Replaces what was read with this etag, and nothing newer; without one, makes a new one. */
  save(template: OrganizationTemplate, etag: number | undefined): Promise<Outcome>;
  /** Removes a template as it was read, and nothing newer. */
  remove(stored: StoredTemplate): Promise<Outcome>;
  /** Removes a document whatever it is. */
  removeDamaged(id: string): Promise<Outcome>;
}

/** The organization's templates, read when the tab opens. Whoever changes one reads them again. */
export function useStoredTemplates({ organization, host, now }: HubEnvironment): TemplateStore {
  const { data } = organization;
  const load = React.useCallback(() => loadTemplates(data), [data]);
  const { loadState, reload } = useLoad(load);
  const readAgain = async (id: string) => {
    const { stored, damaged } = await loadTemplates(data);
    return damaged.includes(id) ? "unreadable" : stored.find(({ template }) => template.id === id);
  };
  return {
    loadState,
    reload,
    save: (template, etag) =>
      outcomeOf(async () => {
        const change = { byId: host.user.id, byName: host.user.displayName, at: now() };
        if ((await saveTemplate(data, template, etag, change)) === "saved") return done;
        const current = await readAgain(template.id);
        // What was sent before and seemed lost has arrived after all.
        const hasArrived = typeof current === "object" && isEqual(current.template, template);
        return hasArrived ? done : { kind: "meanwhile", current };
      }),
    remove: ({ template, etag }) =>
      outcomeOf(async () => {
        const current = await readAgain(template.id);
        const isOther = typeof current === "object" ? current.etag !== etag : current !== undefined;
        if (isOther) return { kind: "meanwhile", current };
        await forgetTemplate(data, template.id);
        return done;
      }),
    removeDamaged: (id) =>
      outcomeOf(async () => {
        await forgetTemplate(data, id);
        return done;
      }),
  };
}

const done: Outcome = { kind: "done" };

async function outcomeOf(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return { kind: "failed", error };
  }
}

function isEqual(one: OrganizationTemplate, other: OrganizationTemplate): boolean {
  return one.state === other.state && one.version === other.version && isSame(templateDifference(one, other));
}
