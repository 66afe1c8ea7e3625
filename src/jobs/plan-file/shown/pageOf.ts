import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import { finish } from "../../../tokens/steps/finish";
import { fingerprintOf } from "../fingerprintOf";
import type { PlanFile } from "../PlanFile";
import { summaryOf } from "../summaryOf";
import type { PageLimits, PageTable, PlanPage } from "./PlanPage";
import { words } from "./words";

/** Code points. */
const longestName = 120;
const longestReason = 500;

/** What a page says of a plan. Whatever the plan says of itself, its tokens are counted anew. */
export function pageOf(plan: PlanFile, limits: PageLimits): PlanPage {
  const { tokens, owners } = finish(summaryOf(plan.owners));
  return {
    title: words.title(tokens, owners, nameOf(plan.organization.name)),
    notSent: words.notSent,
    facts: factsOf(plan),
    owners: ownersOf(plan, limits.owners),
    tokens: tokensOf(plan, limits.tokens),
  };
}

function factsOf(plan: PlanFile): PlanPage["facts"] {
  const { hash, madeAt, madeBy, reason, filter, scan, leftOut, confirmation } = plan;
  const { fullAccess, allOrganizations, highPrivilege } = finish(summaryOf(plan.owners));
  const takenAt = utc(scan.takenAt);
  const said: readonly (readonly [keyof typeof words.facts, string])[] = [
    ["fingerprint", fingerprintOf(hash)],
    ["hash", hash],
    ["made", words.made(utc(madeAt), nameOf(madeBy.displayName))],
    ["reason", shorten(shownText(reason), longestReason)],
    ["filter", shorten(shownText(filter), longestReason) || words.noFilter],
    ["scan", scan.isComplete === false ? words.partialScan(takenAt) : takenAt],
    ["fullAccess", words.number(fullAccess)],
    ["allOrganizations", words.number(allOrganizations)],
    ["highPrivilege", words.number(highPrivilege)],
    ["leftOut", words.leftOut(leftOut.protected, leftOut.own, leftOut.inactive)],
    ["confirmation", confirmation],
  ];
  return said.map(([fact, value]) => ({ label: words.facts[fact], value }));
}

function ownersOf({ owners }: PlanFile, most: number): PageTable {
  const listed = owners.slice(0, most);
  const left = owners.length - listed.length;
  return {
    title: words.owners,
    columns: words.ownerColumns,
    rows: listed.map(({ displayName, descriptor, mailAddress, principalName, tokens }) => [
      nameOf(displayName) || descriptor,
      nameOf(mailAddress ?? principalName ?? ""),
      words.number(tokens.length),
    ]),
    more: left > 0 ? words.moreOwners(left) : undefined,
  };
}

function tokensOf({ owners }: PlanFile, most: number): PageTable {
  const rows: string[][] = [];
  for (const { displayName, descriptor, tokens } of owners) {
    for (const token of tokens.slice(0, most - rows.length)) {
      rows.push([
        nameOf(displayName) || descriptor,
        nameOf(token.name),
        nameOf(token.scopes.join(" ")),
        token.validTo?.slice(0, 10) ?? words.notKnown,
        token.authorizationId,
      ]);
    }
    if (rows.length >= most) break;
  }
  const left = finish(summaryOf(owners)).tokens - rows.length;
  return {
    title: words.tokens,
    columns: words.tokenColumns,
    rows,
    more: left > 0 ? words.moreTokens(left) : undefined,
  };
}

function nameOf(text: string): string {
  return shorten(shownText(text), longestName);
}

/** Such as `2026-11-21 12:00 UTC`: whoever reads it may be in any time zone. */
function utc(moment: string): string {
  return `${moment.slice(0, 16).replace("T", " ")} UTC`;
}
