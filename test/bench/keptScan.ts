import { middleOf, type Figure } from "./Figure";
import { measured } from "./pairs";
import { TablePage } from "./tablePage";

const size = 500_000;
const runs = 3;
/** The longest that a person does not notice. */
const mostMs = 50;

/**
 * Keeping a scan and reading it in the frame of the installed package: how long the page is held in one piece. Each run
 * keeps another table, so nothing is written already.
 */
export async function benchKeptScan(): Promise<Figure[]> {
  const open = await TablePage.open(10, 10);
  try {
    return await figuresOf(open);
  } finally {
    await open.close();
  }
}

async function figuresOf(open: TablePage): Promise<Figure[]> {
  const all: Awaited<ReturnType<TablePage["keepAndRead"]>>[] = [];
  for (let run = 0; run < runs; run++) all.push(await open.keepAndRead(size));
  const named = (what: string) => `kept scan, ${size.toLocaleString("en")} tokens: ${what}`;
  const longest = (what: string, values: readonly number[]): Figure => ({
    what: named(`longest task while ${what}`),
    ...measured(values),
    unit: "ms",
    atMost: mostMs,
  });
  const figures = (what: string, runs: (typeof all)[number]["reading"][]): Figure[] => [
    longest(
      `${what}, by the processor`,
      runs.map(({ processorMs }) => processorMs),
    ),
    longest(
      `${what}, by the clock`,
      runs.map(({ clockMs }) => clockMs),
    ),
    { what: named(`${what} takes`), value: middleOf(runs.map(({ tookMs }) => tookMs)), unit: "ms" },
  ];
  const keeping = all.map((each) => each.keeping);
  const reading = all.map((each) => each.reading);
  return [
    ...figures("keeping", keeping),
    ...figures("reading", reading),
    { what: named("work to read"), value: middleOf(reading.map(({ workMs }) => workMs)), unit: "ms" },
    { what: named("on disk"), value: Math.max(...all.map(({ bytes }) => bytes)) / 2 ** 20, unit: "MB" },
  ];
}
