import { fewTitles } from "../../ui/scopes/fewTitles";
import type { Words } from "../../ui/words/en";
import type { Drift, Origin } from "../../tokens/published/drift";
import type { OrganizationTemplate } from "../../tokens/published/OrganizationTemplate";
import type { DriftWords } from "./words/en";

/** A token's template as it was, as it is now, and how the token differs from it. */
export interface DriftFacts {
  readonly origin: Pick<Origin, "version">;
  readonly template: Pick<OrganizationTemplate, "longestDays">;
  readonly drift: Drift;
}

/** What makes a token other than its template, in words; at least one sentence. */
export function driftSentences(
  { origin, template, drift }: DriftFacts,
  text: DriftWords,
  words: Words,
): readonly string[] {
  const { wider, extendedDays, isRetired, newer } = drift;
  const change = newer?.difference;
  const versions = newer ? text.newer(origin.version, newer.version) : "";
  const changes = [
    ...(change && change.gained.length > 0 ? [text.asksMore(fewTitles(change.gained, words))] : []),
    ...(change && change.lost.length > 0 ? [text.asksLess(fewTitles(change.lost, words))] : []),
    ...(change?.isRenamed ? [text.renamed] : []),
    ...(change?.usualDays ? [text.usualDays(change.usualDays.from, change.usualDays.to)] : []),
    ...(change?.longestDays ? [text.longestDays(change.longestDays.from, change.longestDays.to)] : []),
  ];
  return [
    ...(wider.length > 0 ? [text.wider(fewTitles(wider, words))] : []),
    ...(extendedDays > 0 ? [text.extended(extendedDays, template.longestDays)] : []),
    ...(isRetired ? [text.retired] : []),
    ...(newer ? [[versions, ...changes].join(" ")] : []),
  ];
}
