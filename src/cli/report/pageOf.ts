import { shownText } from "../../tokens/naming/shownText";
import { defaultOrganizationFilter } from "../../tokens/organization/OrganizationFilter";
import { shorten } from "../../tokens/text/displayText";
import { haveGlobalTokensStopped } from "../../tokens/token/globalRetirement";
import { en as changeWords } from "../../ui/words/changes/words/en";
import { en } from "../../ui/words/en";
import { filterParts } from "../../ui/words/filter/filterParts";
import { en as filterWords } from "../../ui/words/filter/words/en";
import { queryText } from "../filter/filterOf";
import type { Figures } from "./Figures";
import { rulesOf, ruleParts } from "./rulesOf";
import { personName } from "./personName";
import type { PageLimits, PageList, ReportNumber, ReportPage } from "./ReportPage";
import type { ReportSource } from "./ReportSource";
import { utc } from "./utc";
import { words } from "./words";

/** Code points. */
const longestFilter = 500;
const longestOrganization = 120;

/** What the page of a report says, whatever it is written in. */
export function pageOf(source: ReportSource, figures: Figures, limits: PageLimits): ReportPage {
  const { scan, organizationName, failed, rows, now, version } = source;
  const { found } = figures;
  const name = shorten(shownText(organizationName), longestOrganization) || shownText(scan.organizationId);
  return {
    title: words.title(name),
    head: [
      words.scanned(utc.moment(scan.takenAt), scan.isEveryone, scan.read.size),
      ...(scan.isComplete && failed.length === 0 ? [words.complete] : []),
      words.made(utc.moment(now), shownText(version)),
    ],
    warnings: warningsOf(source),
    numbers: numbersOf(figures, now),
    rules: figures.breaches && rulesOf(figures.breaches),
    changes: changesOf(source, limits.people),
    notRead: notReadOf(source, limits.people),
    found: {
      title: words.found(found.tokens, found.owners),
      filter: filterTexts(source),
      note: noteOf(rows.length, limits.tokens),
    },
  };
}

function noteOf(count: number, most: number): string | undefined {
  if (count === 0) return words.noneFound;
  return count > most ? words.leftOut(most, count) : undefined;
}

function warningsOf({ scan, failed }: ReportSource): string[] {
  const partly = scan.partlyRead?.size ?? 0;
  return [
    ...(failed.length > 0 ? [words.failed(failed.length)] : []),
    ...(partly > 0 ? [words.partly(partly)] : []),
    ...(scan.isComplete ? [] : [words.incomplete]),
  ];
}

function numbersOf({ all, overview }: Figures, now: Date): ReportNumber[] {
  const { cards, risk } = en.tokens;
  const { risks } = overview;
  return [
    { label: cards.active, count: overview.active, note: words.activeOf(overview.owners) },
    { label: cards.fullAccess, count: risks.fullAccess },
    // Those that have stopped are no longer active.
    haveGlobalTokensStopped(now)
      ? { label: cards.allOrganizations, count: all.stopped, note: words.stops(true) }
      : { label: cards.allOrganizations, count: risks.allOrganizations, note: words.stops(false) },
    { label: cards.highPrivilege, count: risks.highPrivilege, note: words.withFullAccess },
    { label: risk.longLived.name, count: risks.longLived, note: words.longerThanAYear },
    { label: cards.expiring7, count: all.expiring7 },
    { label: cards.expiring30, count: all.expiring30 },
  ];
}

function filterTexts({ filter, query, rules }: ReportSource): readonly [string, string] {
  const parts = [...ruleParts(query, rules), ...filterParts(filter, filterWords, en)]
    .map(shownText)
    .join("; ");
  const isUsual = filter.statuses.join() === defaultOrganizationFilter.statuses.join();
  const said = parts === "" ? words.everyActive : isUsual ? words.activeAnd(parts) : parts;
  return [`${words.filter}: ${shorten(said, longestFilter)}`, words.query(queryText(query))];
}

function changesOf({ changes }: ReportSource, most: number): PageList | undefined {
  if (!changes) return undefined;
  const { added, gone, perOwner, ownersNotCompared } = changes.value;
  const since = utc.moment(changes.since);
  const left = perOwner.length - most;
  return {
    title: perOwner.length === 0 ? changeWords.none(since) : changeWords.title(since),
    columns: words.changesColumns,
    rows: perOwner
      .slice(0, most)
      .map((one) => [personName(one.owner), en.number(one.added), en.number(one.gone)]),
    notes: [
      ...(perOwner.length === 0 ? [] : [changeWords.sum(added.length, gone.length)]),
      ...(left > 0 ? [changeWords.more(left)] : []),
      ...(ownersNotCompared > 0 ? [changeWords.notCompared(ownersNotCompared)] : []),
    ],
  };
}

function notReadOf({ failed }: ReportSource, most: number): PageList | undefined {
  if (failed.length === 0) return undefined;
  const left = failed.length - most;
  return {
    title: words.notRead,
    columns: words.notReadColumns,
    rows: failed.slice(0, most).map(({ owner, why: { kind } }) => [personName(owner), words.why[kind]]),
    notes: left > 0 ? [words.morePeople(left)] : [],
  };
}
