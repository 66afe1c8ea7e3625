import * as React from "react";

import type { StoredTemplates } from "../../../../azure/data/organizationTemplates";
import { planImport, type TemplateImport } from "../../../../tokens/published/importTemplates";
import type { OrganizationTemplate } from "../../../../tokens/published/OrganizationTemplate";
import { useIsMounted } from "../../../../ui/state/useIsMounted";
import type { Outcome, TemplateStore } from "../useStoredTemplates";
import { hasRoomFor, readChosenFile, type FileProblem } from "./readChosenFile";

/** What failed, and how. */
export interface ImportFailure {
  readonly template: OrganizationTemplate;
  readonly outcome: Exclude<Outcome, { kind: "done" }>;
}

export type Importing =
  | { readonly step: "none" }
  | { readonly step: "refused"; readonly name: string; readonly problem: FileProblem }
  | { readonly step: "preview"; readonly name: string; readonly plan: TemplateImport }
  | { readonly step: "running"; readonly done: number; readonly all: number }
  | { readonly step: "finished"; readonly imported: number; readonly failures: readonly ImportFailure[] };

/** A file with templates: read and compared first, then carried out one by one. */
export function useImport(store: TemplateStore, found: StoredTemplates) {
  const [state, setState] = React.useState<Importing>({ step: "none" });
  const [file, setFile] = React.useState<{ name: string; templates: readonly OrganizationTemplate[] }>();
  const isMounted = useIsMounted();

  const compare = (name: string, templates: readonly OrganizationTemplate[]) => {
    const plan = planImport(
      templates,
      found.stored.map(({ template }) => template),
    );
    const present = found.stored.length + found.damaged.length;
    const fits = plan.created.length === 0 || hasRoomFor(plan.created.length, present);
    setState(fits ? { step: "preview", name, plan } : { step: "refused", name, problem: "tooMany" });
  };
  const choose = async (chosen: File) => {
    const read = await readChosenFile(chosen);
    if (!isMounted.current) return;
    if ("problem" in read) return setState({ step: "refused", name: chosen.name, problem: read.problem });
    setFile({ name: chosen.name, templates: read.templates });
    compare(chosen.name, read.templates);
  };
  const carryOut = async ({ created, changed }: TemplateImport) => {
    const wanted = [...created, ...changed.map(({ after }) => after)];
    const etags = new Map(found.stored.map(({ template, etag }) => [template.id, etag]));
    const failures: ImportFailure[] = [];
    for (const [done, template] of wanted.entries()) {
      setState({ step: "running", done, all: wanted.length });
      const outcome = await store.save(template, etags.get(template.id));
      if (!isMounted.current) return;
      if (outcome.kind !== "done") failures.push({ template, outcome });
    }
    setState({ step: "finished", imported: wanted.length - failures.length, failures });
    store.reload();
  };
  return {
    state,
    choose: (chosen: File) => void choose(chosen),
    carryOut: (plan: TemplateImport) => void carryOut(plan),
    /** Compares the same file with what is there now, so that only what failed is left. */
    retry: () => (file ? compare(file.name, file.templates) : undefined),
    close: () => setState({ step: "none" }),
  };
}
