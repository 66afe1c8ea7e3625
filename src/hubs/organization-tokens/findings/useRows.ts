import * as React from "react";

import { countInSteps, type RowCounts } from "../../../tokens/organization/countRows";
import { countOwners } from "../../../tokens/organization/countOwners";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { selectInSteps } from "../../../tokens/organization/selectRows";
import { sortInSteps } from "../../../tokens/organization/sortRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { scopeCounts } from "../../../tokens/list/scopeCounts";
import type { ScopeNaming } from "../../../tokens/scopes/ScopeNaming";
import { finish } from "../../../tokens/steps/finish";
import type { Steps } from "../../../tokens/steps/Steps";
import { useWords } from "../../../ui/words/WordsContext";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import type { Narrower } from "../least-privilege/Narrower";
import { useNarrowing, type Narrowing } from "../least-privilege/useNarrowing";
import { rowsBreaking, type Breaking } from "../rules/rowsBreaking";
import type { RowOrder } from "../useOrganizationView";
import { useHeldRows } from "./table/useHeldRows";

interface Question {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly filter: OrganizationFilter;
  /** The rows among which the filter chooses; absent means all. */
  readonly among: Uint32Array | undefined;
  /** Of these, only those that break a rule; absent means all. */
  readonly breaking: Breaking | undefined;
  /** Of these, only those with such a suggestion of narrower scopes; absent means all. */
  readonly narrower: Narrower | undefined;
  readonly order: RowOrder;
  readonly moment: Date;
  readonly isGrowing: boolean;
  /** Whether somebody is using the table. */
  isInUse(): boolean;
}

/** What the filter finds, and the numbers that belong to it. */
interface Found {
  readonly sorted: Uint32Array;
  /** How many people own these rows. */
  readonly owners: number;
  readonly cardCounts: RowCounts;
  readonly scopeCounts: ReadonlyMap<string, number>;
}

interface Base {
  readonly rows: Uint32Array;
  readonly cardCounts: RowCounts;
}

interface Matching {
  readonly rows: Uint32Array;
  readonly owners: number;
  readonly scopeCounts: ReadonlyMap<string, number>;
}

// Another order or card changes only the last of the three.
const bases = new KeptAnswers<Base>();
const matches = new KeptAnswers<Matching>();
const founds = new KeptAnswers<Found>();

/**
 * The matching rows in order, how many of them wait to be shown, and the numbers on the cards: all of one moment. With
 * many rows, those of the filter before stay a little longer; at first there are none, and nothing is `known`.
 */
export function useRows(asked: Question): {
  held: ReturnType<typeof useHeldRows>;
  /** Owners of the rows shown. */
  owners: number;
  /** `undefined` until the first rows are known. */
  known: Pick<Found, "cardCounts" | "scopeCounts"> | undefined;
  /** Whether the rows are those of this filter and order. */
  isCurrent: boolean;
} {
  const { seen, filter, among, breaking, narrower, order, moment, isGrowing, isInUse } = asked;
  const { key, direction } = order;
  const { table } = seen;
  const { named } = useWords();
  const narrowing = useNarrowing(narrower);
  const parts = { filter, among, breaking, narrowing, moment, named };
  const { shown, isCurrent } = useAnswer(
    founds,
    {
      seen,
      question: [
        JSON.stringify([filter, breaking, narrower]),
        key,
        direction,
        among,
        moment,
        named,
        narrowing.rows,
      ],
      make: () => findRows(table, parts, order),
    },
    "atOnce",
  );
  const held = useHeldRows(shown?.answer.sorted ?? noRows, shown?.question ?? noRows, isGrowing, isInUse);
  const { rows } = held;
  const ofSorted = rows === shown?.answer.sorted ? shown.answer.owners : undefined;
  const owners = React.useMemo(() => ofSorted ?? finish(countOwners(table, rows)), [table, rows, ofSorted]);
  return { held, owners, known: narrowing.isReady ? shown?.answer : undefined, isCurrent };
}

const noRows = new Uint32Array();

interface Parts extends Pick<Question, "filter" | "among" | "breaking" | "moment"> {
  readonly named: ScopeNaming;
  readonly narrowing: Narrowing;
}

function* findRows(table: TokenColumns, parts: Parts, { key, direction }: RowOrder): Steps<Found> {
  const { filter, breaking, moment, named, narrowing } = parts;
  const { rows, narrower } = narrowing;
  const broken = breaking ? yield* rowsBreaking(table, breaking, moment, parts.among) : parts.among;
  const among = rows && narrower ? yield* rows(table, narrower, moment, broken) : broken;
  // The cards set status, expiry and risk, so their numbers follow only the other parts of the filter.
  const rest = { ...filter, ...withoutCards };
  // Rows that a scan adds meanwhile are not in what is counted first, so they must not be missed later.
  const { version } = table;
  const ofAll = [version, parts.among, JSON.stringify(breaking), moment, named, narrower, rows];
  const base = yield* bases.answer(table, [...ofAll, JSON.stringify(rest)], () =>
    findBase(table, { ...parts, among, filter: rest }),
  );
  const matching = yield* matches.answer(table, [...ofAll, JSON.stringify(filter)], () =>
    findMatching(table, base.rows, { ...parts, among }),
  );
  const sorted = yield* sortInSteps(table, matching.rows, key, direction);
  const { owners, scopeCounts } = matching;
  return { sorted, owners, cardCounts: base.cardCounts, scopeCounts };
}

function* findBase(table: TokenColumns, { filter, among, moment, named }: Parts): Steps<Base> {
  const rows = yield* selectInSteps(table, filter, moment, named, among);
  return { rows, cardCounts: yield* countInSteps(table, rows, moment) };
}

function* findMatching(
  table: TokenColumns,
  base: Uint32Array,
  { filter, among, moment, named }: Parts,
): Steps<Matching> {
  const { statuses, expiry, risks, scope } = filter;
  const ofCards = { ...unrestricted, statuses, expiry, risks };
  const rows = yield* selectInSteps(table, ofCards, moment, named, base);
  const anyScope =
    scope === undefined
      ? rows
      : yield* selectInSteps(table, { ...filter, scope: undefined }, moment, named, among);
  return { rows, owners: yield* countOwners(table, rows), scopeCounts: countScopes(table, anyScope) };
}

const withoutCards = { statuses: [], expiry: undefined, risks: [] } as const;
const unrestricted: OrganizationFilter = { ...defaultOrganizationFilter, statuses: [] };

function countScopes(table: TokenColumns, rows: Uint32Array): ReadonlyMap<string, number> {
  const tokens = new Uint32Array(table.distinctScopes.length);
  const scopesOf = table.scopes.raw;
  for (const row of rows) {
    const index = scopesOf[row] ?? 0;
    tokens[index] = (tokens[index] ?? 0) + 1;
  }
  return scopeCounts(table.distinctScopes.map((ids, index) => ({ ids, tokens: tokens[index] ?? 0 })));
}
