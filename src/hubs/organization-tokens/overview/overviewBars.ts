import type { OrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import type { Overview, SpanCount } from "../../../tokens/organization/overview/Overview";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { riskKinds } from "../../../tokens/token/risk";
import { levelOf } from "../../../tokens/weeks/RiskLevel";
import type { Bar } from "../../../ui/chart/Bars";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import type { Words } from "../../../ui/words/en";
import type { OverviewWords } from "./words/en";

type Change = Partial<OrganizationFilter>;

/** The bars of the overview, and the filter that each sets on top of the default one. */
export function overviewBars(
  { risks, ages, lifetimes, scopes, topOwners }: Overview,
  text: OverviewWords,
  words: Words,
  onFilter: (change: Change) => void,
) {
  const bar = (id: string, label: string, count: number, level: Bar["level"], change: Change): Bar => ({
    id,
    label,
    count,
    level,
    onPick: () => onFilter(change),
  });
  const spanBar = (span: SpanCount, change: Change) => {
    const { over, upTo, count } = span;
    return bar(
      `${over}-${upTo}`,
      spanName(span, text),
      count,
      upTo === undefined ? "medium" : "none",
      change,
    );
  };
  return {
    risks: riskKinds
      .filter((kind) => risks[kind] > 0 || !kind.startsWith("unknown"))
      .map((kind) =>
        bar(kind, words.tokens.risk[kind].name, risks[kind], levelOf([kind]), { risks: [kind] }),
      ),
    ages: ages.map((span) => spanBar(span, { olderThanDays: span.over, notOlderThanDays: span.upTo })),
    lifetimes: lifetimes.map((span) =>
      spanBar(span, { lifetimeOverDays: span.over, lifetimeUpToDays: span.upTo }),
    ),
    scopes: scopes.map(({ id, count }) => bar(id, scopeTitle(id, words), count, "medium", { scope: id })),
    owners: topOwners.map(({ owner, count }) =>
      bar(owner.descriptor, shorten(displayName(owner.displayName), 60), count, "none", {
        owner: owner.descriptor,
      }),
    ),
  };
}

function spanName({ over, upTo }: SpanCount, text: OverviewWords): string {
  if (upTo === undefined) return text.over(over ?? 0);
  return over === undefined ? text.upTo(upTo) : text.between(over + 1, upTo);
}
