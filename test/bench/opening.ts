import { newestVsix } from "../emulator/newestVsix";
import { aService } from "./aService";
import { builtWith } from "./builds/builtWith";
import { middleOf, type Figure } from "./Figure";
import { Opener, type Opened, type Weather } from "./Opener";

const runs = 9;
const slow: Weather = { latencyMs: 40, megabitsPerSecond: 10, cpuSlowdown: 4 };
const row = "tbody tr[data-row-index]";

/**
 * My tokens, from the host page's address until its list is usable, and the smallest page that the UI kit allows. The
 * two alternate, so that a busy machine is equally busy for both; each opening has an empty cache.
 */
export async function benchOpening(): Promise<Figure[]> {
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const ours = await aService({ scenario: "fabrikam", vsix });
  const blank = await aService({
    scenario: "fabrikam",
    vsix: await builtWith("blankHub", "build/blank-hub"),
  });
  const opener = await Opener.start();
  const openOurs = (weather?: Weather) => opener.open(ours.hub("my-tokens"), row, weather, clickRow);
  const openBlank = (weather?: Weather) => opener.open(blank.hub("my-tokens"), ".bolt-header-title", weather);
  const byTurns = async (weather?: Weather) => {
    const opened = { ours: [] as Opened[], blank: [] as Opened[] };
    for (let run = 0; run < runs; run++) {
      opened.ours.push(await openOurs(weather));
      opened.blank.push(await openBlank(weather));
    }
    return opened;
  };
  try {
    // The first opening warms up the emulator and the browser.
    await openOurs();
    await openBlank();
    return [...fastFigures(await byTurns()), ...slowFigures(await byTurns(slow))];
  } finally {
    await opener.close();
    ours.stop();
    blank.stop();
  }
}

interface Turns {
  readonly ours: readonly Opened[];
  readonly blank: readonly Opened[];
}

function fastFigures({ ours, blank }: Turns): Figure[] {
  const name = "opening, emulator at 0 ms:";
  const open = (opened: readonly Opened[]) => middleOf(opened.map(({ openMs }) => openMs));
  const inFrame = (opened: readonly Opened[]) =>
    middleOf(opened.map(({ usableAt, frameOpenedAt }) => usableAt - frameOpenedAt));
  return [
    { what: `${name} blank page of the UI kit`, value: open(blank), unit: "ms", note: `median of ${runs}` },
    { what: `${name} My tokens to a usable list`, value: open(ours), unit: "ms", note: `median of ${runs}` },
    { what: `${name} over the blank page`, value: open(ours) / open(blank), unit: "times", atMost: 1.5 },
    {
      what: `${name} the same from the start of the frame`,
      value: inFrame(ours) / inFrame(blank),
      unit: "times",
      note: "without what the host's page takes in both",
    },
    ...milestones(name, ours),
  ];
}

function slowFigures({ ours, blank }: Turns): Figure[] {
  const name = `opening, ${slow.megabitsPerSecond} Mbit/s, ${slow.latencyMs} ms, processor ${slow.cpuSlowdown} times slower:`;
  const open = (opened: readonly Opened[]) => middleOf(opened.map(({ openMs }) => openMs));
  return [
    { what: `${name} blank page`, value: open(blank), unit: "ms", note: `median of ${runs}` },
    { what: `${name} My tokens`, value: open(ours), unit: "ms", atMost: 2_500, note: `median of ${runs}` },
    ...milestones(name, ours),
  ];
}

/** Where the time goes: moments of the median run, counted from the start of the frame. */
function milestones(name: string, opened: readonly Opened[]): Figure[] {
  const middle = middleOf(opened.map(({ openMs }) => openMs));
  const run = opened.find(({ openMs }) => openMs === middle);
  if (!run) return [];
  const ended = (part: RegExp) =>
    Math.max(...run.requests.filter(({ url }) => part.test(url)).map(({ endedMs }) => endedMs));
  const moments = [
    ["scripts and styles there", ended(/\/(shared|my-tokens)\.(js|css)$/)],
    ["MSAL there", ended(/\/msal\.js$/)],
    ["tokens there", ended(/\/_apis\/tokens\/pats/)],
    ["rows in the document", run.thereAt - run.frameOpenedAt],
    ["rows drawn and page free", run.usableAt - run.frameOpenedAt],
  ] as const;
  return moments.map(([moment, value]) => ({
    what: `${name} ${moment}`,
    value,
    unit: "ms",
    note: "from the start of the frame",
  }));
}

async function clickRow({ page }: Opened): Promise<void> {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  await frame?.click(row);
  await frame?.waitForSelector('[role="dialog"]', { timeout: 30_000 });
}
