import type { OrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import type { Overview } from "../../../tokens/organization/overview/Overview";
import { displayName, shorten } from "../../../tokens/text/displayText";
import type { Bar } from "../../../ui/chart/Bars";
import type { Words } from "../../../ui/words/en";
import { overviewLines, type OverviewLine } from "../../../ui/words/overview/overviewLines";
import type { OverviewWords } from "./words/en";

type Change = Partial<OrganizationFilter>;

/** The bars of the overview, and the filter that each sets on top of the default one. */
export function overviewBars(
  overview: Overview,
  text: OverviewWords,
  words: Words,
  onFilter: (change: Change) => void,
) {
  const lines = overviewLines(overview, text, words);
  const barsOf = <T>(all: readonly OverviewLine<T>[], changeOf: (of: T) => Change): Bar[] =>
    all.map(({ of, ...line }) => ({ ...line, onPick: () => onFilter(changeOf(of)) }));
  return {
    risks: barsOf(lines.risks, (kind) => ({ risks: [kind] })),
    ages: barsOf(lines.ages, ({ over, upTo }) => ({ olderThanDays: over, notOlderThanDays: upTo })),
    lifetimes: barsOf(lines.lifetimes, ({ over, upTo }) => ({
      lifetimeOverDays: over,
      lifetimeUpToDays: upTo,
    })),
    scopes: barsOf(lines.scopes, (scope) => ({ scope })),
    owners: overview.topOwners.map(({ owner: { descriptor, displayName: name }, count }): Bar => ({
      id: descriptor,
      label: shorten(displayName(name), 60),
      count,
      level: "none",
      onPick: () => onFilter({ owner: descriptor }),
    })),
  };
}
