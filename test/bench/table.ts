import { defaultOrganizationFilter } from "../../src/tokens/organization/organizationFilter";
import { select } from "../../src/tokens/organization/select";
import { sortRows } from "../../src/tokens/organization/sortRows";
import { TokenTable, type TableToken } from "../../src/tokens/organization/TokenTable";
import { medianOf, type Figure } from "./Figure";

const now = new Date("2026-11-21T10:00:00Z");
const day = 86_400_000;
const scopeSets = [
  ["vso.code"],
  ["vso.code_manage"],
  ["vso.packaging_write"],
  ["vso.build_execute", "vso.work"],
  ["app_token"],
];

/** Finding and sorting in the table of a large organization; what the screen does on top of that is measured there. */
export async function benchTable(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [50_000, 100_000, 200_000, 500_000]) figures.push(...(await figuresAt(size)));
  return figures;
}

async function figuresAt(size: number): Promise<Figure[]> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const table = aTable(size);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const all = select(table, { ...defaultOrganizationFilter, statuses: [] }, now);
  const name = `${size.toLocaleString("en")} tokens:`;
  const aim = size === 100_000;
  return [
    { what: `${name} memory`, value: bytes / 2 ** 20, unit: "MB", note: aim ? "at most 120" : undefined },
    {
      what: `${name} sort by name`,
      value: await medianOf(7, () => sortRows(table, all, "name", "ascending")),
      unit: "ms",
      note: aim ? "at most 100" : undefined,
    },
    {
      what: `${name} filter by text`,
      value: await medianOf(7, () => select(table, { ...defaultOrganizationFilter, text: "deploy 7" }, now)),
      unit: "ms",
      note: aim ? "at most 50" : undefined,
    },
    {
      what: `${name} filter by scope with inheritance`,
      value: await medianOf(7, () =>
        select(table, { ...defaultOrganizationFilter, scope: "vso.code_write" }, now),
      ),
      unit: "ms",
      note: aim ? "at most 50" : undefined,
    },
  ];
}

/** Five tokens a person, names that are nearly all different. */
function aTable(size: number): TokenTable {
  const table = new TokenTable();
  for (let owner = 0; owner * 5 < size; owner++) {
    const descriptor = `aad.${owner.toString(36).padStart(40, "0")}`;
    table.append(
      { descriptor, displayName: `Person ${owner}`, kind: "member" },
      Array.from({ length: 5 }, (_, index) => aToken(owner * 5 + index)),
    );
  }
  return table;
}

function aToken(number: number): TableToken {
  const validFrom = new Date(now.getTime() - (number % 300) * day);
  return {
    authorizationId: `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
    name: `${["clone", "deploy", "nightly", "release"][number % 4]} ${number}`,
    scopes: scopeSets[number % scopeSets.length] ?? [],
    reach: { kind: "all" },
    validFrom,
    validTo: new Date(validFrom.getTime() + 365 * day),
    isRevoked: number % 17 === 0,
  };
}
