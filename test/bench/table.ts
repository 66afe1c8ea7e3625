import { defaultOrganizationFilter } from "../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../src/tokens/organization/selectRows";
import { sortRows } from "../../src/tokens/organization/sortRows";
import { medianOf, type Figure } from "./Figure";
import { growthFigures } from "./growthFigures";
import { benchNow as now, tableOfSize } from "./tableOfSize";

const sizes = [50_000, 100_000, 200_000, 500_000];

/** Finding and sorting in the table of a large organization; tableScreen.ts measures what the screen adds. */
export async function benchTable(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await figuresAt(size)));
  return [...figures, ...growthFigures(figures, sizes)];
}

async function figuresAt(size: number): Promise<Figure[]> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const table = tableOfSize(size);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const all = selectRows(table, { ...defaultOrganizationFilter, statuses: [] }, now);
  const name = `${size.toLocaleString("en")} tokens:`;
  const aim = size === 100_000;
  return [
    { what: `${name} memory`, value: bytes / 2 ** 20, unit: "MB", atMost: aim ? 120 : undefined },
    {
      what: `${name} sort by name`,
      value: await medianOf(7, () => sortRows(table, all, "name", "ascending")),
      unit: "ms",
      atMost: aim ? 100 : undefined,
    },
    {
      what: `${name} filter by text`,
      value: await medianOf(7, () =>
        selectRows(table, { ...defaultOrganizationFilter, text: "deploy 7" }, now),
      ),
      unit: "ms",
      atMost: aim ? 50 : undefined,
    },
    {
      what: `${name} filter by scope with inheritance`,
      value: await medianOf(7, () =>
        selectRows(table, { ...defaultOrganizationFilter, scope: "vso.code_write" }, now),
      ),
      unit: "ms",
      atMost: aim ? 50 : undefined,
    },
  ];
}
