import { middleOf, type Figure } from "./Figure";
import { growthFigures } from "./growthFigures";
import { heapMb } from "./heapMb";
import { benchTableGrowing } from "./tableGrowing";
import { inPairs, measured, measuredOver } from "./pairs";
import { TablePage, type Took } from "./tablePage";

const sizes = [50_000, 100_000, 500_000];
/** Few enough that what takes long is not their number. */
const few = 1_000;
const aim = 100_000;
const aimedHeapMb = 120;
const runs = 5;
const scrollMs = 5_000;

/**
 * The table of everyone's tokens in the installed package, in a browser. The kept scan is put into the frame's storage
 * and the page reopened, so that only the page is measured. Times run from the browser's timestamp of the event to the
 * end of the frame that shows different rows; "work" is the CPU time of the frame's main thread.
 */
export async function benchTableScreen(): Promise<Figure[]> {
  const open = await TablePage.open(10, 10);
  try {
    const figures: Figure[] = [await firstRowsOverFew()];
    for (const size of sizes) figures.push(...(await figuresAt(open, size)));
    return [...figures, ...growthFigures(figures, sizes), ...(await benchTableGrowing())];
  } finally {
    await open.close();
  }
}

/** The first rows of 100,000 tokens and of 1,000, alternating, in two browsers. */
async function firstRowsOverFew(): Promise<Figure> {
  const [many, fewer] = [await TablePage.open(10, 10), await TablePage.open(10, 10)];
  try {
    await many.showKept(aim);
    await fewer.showKept(few);
    const pairs = await inPairs(
      runs,
      async () => (await firstRows(many)).workMs,
      async () => (await firstRows(fewer)).workMs,
    );
    const what = `screen, ${aim.toLocaleString("en")} tokens: first rows, work, over those of ${few.toLocaleString("en")}`;
    return { what, ...measuredOver(pairs), unit: "times", atMost: 1.2 };
  } finally {
    await many.close();
    await fewer.close();
  }
}

async function figuresAt(open: TablePage, size: number): Promise<Figure[]> {
  const named = (what: string) => `screen, ${size.toLocaleString("en")} tokens: ${what}`;
  const aimed = (most: number) => (size === aim ? most : undefined);
  const times = async (what: string, most: number, took: Took[]): Promise<Figure[]> => [
    {
      what: named(what),
      ...measured(took.map(({ drawnMs }) => drawnMs)),
      unit: "ms",
      atMost: aimed(most),
    },
    { what: named(`${what}, work`), value: middleOf(took.map(({ workMs }) => workMs)), unit: "ms" },
  ];
  const opened = await open.showKept(size);
  const heap = await heapMb(open.page);
  const sortOnce = await sortBy(open, "Name");
  const again = await repeated(3, async () => {
    await open.reopen();
    return sortBy(open, "Name");
  });
  const figures: Figure[] = [
    { what: named("opening the kept scan"), value: opened.drawnMs, unit: "ms" },
    {
      what: named("heap"),
      value: heap,
      unit: "MB",
      atMost: size === 500_000 ? 5 * aimedHeapMb : aimed(aimedHeapMb),
    },
    ...(await times("first rows", 50, await repeated(runs, () => firstRows(open)))),
    ...(await times("sort by name, first time", 100, [sortOnce, ...again])),
    ...(await times("sort by name", 100, await repeated(runs, () => sortBy(open, "Name")))),
    ...(await times("sort by owner", 100, await repeated(runs, () => sortBy(open, "Owner")))),
    ...(await times("filter by text", 50, await repeated(runs, () => filterByText(open)))),
    ...(await times("filter by scope", 50, await repeated(runs, (run) => filterByScope(open, run)))),
    ...(await scrolled(open, named, aimed)),
  ];
  // The address keeps the filter, even for the next size.
  await open.hub.getByRole("button", { name: "Reset filters" }).click();
  return figures;
}

/** The table is in memory but not on screen, as after a visit to the settings. */
async function firstRows(open: TablePage): Promise<Took> {
  await open.hub.getByRole("tab", { name: "Settings" }).click();
  await open.hub.locator("tbody tr[data-row-index]").first().waitFor({ state: "detached" });
  return open.timeClick(open.hub.getByRole("tab", { name: "Tokens" }));
}

function sortBy(open: TablePage, column: string): Promise<Took> {
  return open.timeClick(open.hub.getByRole("columnheader", { name: column }));
}

async function filterByText(open: TablePage): Promise<Took> {
  const field = open.hub.getByPlaceholder(/^Filter by name/);
  await field.click();
  const took = await open.time("input", () => open.page.keyboard.insertText("deploy 7"));
  await open.time("input", () => field.fill(""));
  return took;
}

const scopeNames = ["(vso.code)", "(vso.work)"];

async function filterByScope(open: TablePage, run: number): Promise<Took> {
  await open.hub.getByRole("button", { name: /^Scope/ }).click();
  return open.timeClick(open.hub.getByRole("option", { name: scopeNames[run % 2] }));
}

async function scrolled(
  open: TablePage,
  named: (what: string) => string,
  aimed: (most: number) => number | undefined,
): Promise<Figure[]> {
  await open.hub.locator("tbody tr[data-row-index='3']").hover();
  await open.settle();
  await open.frames();
  let mostRows = 0;
  let mostWorkMs = 0;
  const end = performance.now() + scrollMs;
  while (performance.now() < end) {
    const before = await open.workedMs();
    await open.page.mouse.wheel(0, 300);
    await open.settle();
    mostWorkMs = Math.max(mostWorkMs, (await open.workedMs()) - before);
    mostRows = Math.max(mostRows, await open.rowsInDocument());
  }
  const { long, longestPause } = await open.frames();
  return [
    {
      what: named("frames over 50 ms in a 5 s scroll"),
      value: long.length,
      unit: "frames",
      atMost: aimed(0),
    },
    { what: named("longest of these"), value: Math.max(0, ...long), unit: "ms" },
    { what: named("most work for one turn of the wheel"), value: mostWorkMs, unit: "ms", atMost: aimed(50) },
    {
      what: named("longest pause between two drawings"),
      value: longestPause,
      unit: "ms",
      note: "the machine's too",
    },
    { what: named("most rows in the document"), value: mostRows, unit: "rows", atMost: aimed(200) },
  ];
}

async function repeated(times: number, work: (run: number) => Promise<Took>): Promise<Took[]> {
  const took: Took[] = [];
  for (let run = 0; run < times; run++) took.push(await work(run));
  return took;
}
