import { newestVsix } from "../emulator/newestVsix";
import { aService } from "./aService";
import { builtWith } from "./builds/builtWith";
import { middleOf, type Figure } from "./Figure";
import { Opener, type Opened, type Weather } from "./Opener";
import { inPairs, measured, measuredOver } from "./pairs";

const pairs = 7;
/** After so many visits, the browser has all that it keeps. */
const visitsBefore = 3;
/** Each takes several times as long. */
const slowPairs = 3;
const slow: Weather = { latencyMs: 40, megabitsPerSecond: 10, cpuSlowdown: 4 };
const row = "tbody tr[data-row-index]";

/**
 * My tokens, from the host page's address until its list is usable, and the smallest page that the UI kit allows, in
 * pairs. A person who comes back is measured, with an empty cache and with all that the browser keeps, and the first visit
 * with a browser, in which the page does not know yet which application it is to ask for a token.
 */
export async function benchOpening(): Promise<Figure[]> {
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const blankVsix = await builtWith("blankHub", "build/blank-hub");
  const ours = await aService({ scenario: "fabrikam", vsix });
  const blank = await aService({ scenario: "fabrikam", vsix: blankVsix });
  const opener = await Opener.start();
  const title = ".bolt-header-title";
  const again = (weather?: Weather) =>
    inPairs(
      weather ? slowPairs : pairs,
      () => opener.openAgain(ours.hub("my-tokens"), row, weather, clickRow),
      () => opener.openAgain(blank.hub("my-tokens"), title, weather),
    );
  const first = (weather?: Weather) =>
    inPairs(
      weather ? slowPairs : pairs,
      () => opener.open(ours.hub("my-tokens"), row, weather, clickRow),
      () => opener.open(blank.hub("my-tokens"), title, weather),
    );
  const kept = async () => {
    const open = [
      () => opener.openKept(ours.hub("my-tokens"), row),
      () => opener.openKept(blank.hub("my-tokens"), title),
    ] as const;
    for (let visit = 0; visit < visitsBefore; visit++) for (const one of open) await one();
    return inPairs(pairs, ...open);
  };
  try {
    // The first opening warms up the emulator and the browser.
    await opener.open(ours.hub("my-tokens"), row);
    await opener.open(blank.hub("my-tokens"), title);
    return [
      ...figuresOf("opening again, emulator at 0 ms:", await again()),
      ...figuresOf("opening again with the files that the browser keeps, emulator at 0 ms:", await kept()),
      ...overBlank("opening for the first time, emulator at 0 ms:", await first()),
      ...slowFigures("opening again", await again(slow)),
      ...slowFigures("opening for the first time", await first(slow)),
    ];
  } finally {
    await opener.close();
    ours.stop();
    blank.stop();
  }
}

type Pairs = readonly (readonly [ours: Opened, blank: Opened])[];

const timeOf = ({ openMs }: Opened) => openMs;
const inFrame = ({ usableAt, frameOpenedAt }: Opened) => usableAt - frameOpenedAt;
const note = `median of ${pairs} pairs`;
const slowNote = `median of ${slowPairs} pairs`;

/** Each pair by one measure. */
function by(measure: (opened: Opened) => number, opened: Pairs) {
  return opened.map(([ours, blank]) => [measure(ours), measure(blank)] as const);
}

function figuresOf(name: string, opened: Pairs): Figure[] {
  const own = opened.map(([ours, blank]) => ours.mainThreadMs - blank.mainThreadMs);
  // What cannot be had for less: the empty page, and then our own work with nothing to wait for.
  const limits = opened.map(
    ([ours, blank], pair) => [ours.openMs, blank.openMs + (own[pair] ?? NaN)] as const,
  );
  return [
    ...overBlank(name, opened),
    {
      what: `${name} our own main-thread time`,
      ...measured(own),
      unit: "ms",
      note: "the browser's TaskDuration of the frame until it is usable, less that of the blank page",
    },
    {
      what: `${name} over the blank page and our own main-thread time`,
      ...measuredOver(limits),
      unit: "times",
      atMost: 1.15,
      note: "the rest is waiting",
    },
    {
      what: `${name} over the blank page from the start of the frame`,
      ...measuredOver(by(inFrame, opened)),
      unit: "times",
      note: "without what the host's page takes in both",
    },
    ...milestones(
      name,
      opened.map(([ours]) => ours),
    ),
  ];
}

function overBlank(name: string, opened: Pairs): Figure[] {
  return [
    {
      what: `${name} blank page of the UI kit`,
      ...measured(opened.map(([, blank]) => blank.openMs)),
      unit: "ms",
      note,
    },
    {
      what: `${name} My tokens to a usable list`,
      ...measured(opened.map(([ours]) => ours.openMs)),
      unit: "ms",
      note,
    },
    {
      what: `${name} over the blank page`,
      ...measuredOver(by(timeOf, opened)),
      unit: "times",
      atMost: 1.75,
      note,
    },
  ];
}

function slowFigures(visit: string, opened: Pairs): Figure[] {
  const name = `${visit}, ${slow.megabitsPerSecond} Mbit/s, ${slow.latencyMs} ms, processor ${slow.cpuSlowdown} times slower:`;
  return [
    {
      what: `${name} blank page`,
      ...measured(opened.map(([, blank]) => blank.openMs)),
      unit: "ms",
      note: slowNote,
    },
    {
      what: `${name} My tokens`,
      ...measured(opened.map(([ours]) => ours.openMs)),
      unit: "ms",
      atMost: 2_500,
      note: slowNote,
    },
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
