import type { BrowserContext, Frame, Page } from "playwright-core";

import type { RunningEmulator } from "../../emulator/installAndStart";
import { HeldAnswers } from "./HeldAnswers";
import { watchChannel } from "./watchChannel";

/** What is held back: the host's answers to messages, or the service's answers to requests. */
export type Held = "messages" | "services";

/** How often a hub is looked at, each time for a fifteenth of a second at least, before it is given up. */
const mostTurns = 1_000;

/** What was released together, by what was asked for. */
export type Round = readonly string[];

interface Rounds {
  /** Called before the first page opens. */
  prepare(emulator: RunningEmulator, context: BrowserContext): Promise<void>;
  /** Releases round after round until the frame shows this, and says what was in each. */
  until(page: Page, selector: string): Promise<readonly Round[]>;
  /** Gives everything that is still held, as after the page that asked for it has gone. */
  release(): void;
}

/**
 * Counts what follows one another, without a clock: every answer is held until the hub, its files and its host have
 * nothing left to do, and then all are released at once. So what could have been asked for side by side shares a round,
 * however slow the machine is, and the number of rounds is the length of the longest chain.
 */
export function roundsOf(held: Held): Rounds {
  const answers = new HeldAnswers();
  return {
    async prepare({ world }, context) {
      if (held === "services") answers.holdBack(world);
      await context.addInitScript(`(${watchChannel})(${held === "messages"})`);
    },
    async until(page, selector) {
      const frame = await hubIn(page);
      const rounds: Round[] = [];
      for (let turns = 0; turns < mostTurns; turns++) {
        const inFrame = await quiet(frame, answers);
        if (await frame.$(selector)) return rounds;
        const round = [...inFrame, ...answers.names].sort();
        // The hub waits for something else, such as its own storage.
        if (round.length === 0) continue;
        rounds.push(round);
        answers.release();
        await frame.evaluate(() => window.channelWatch?.release());
      }
      throw new Error(`There never was ${selector}, after ${JSON.stringify(rounds)}.`);
    },
    release: () => answers.release(),
  };
}

async function hubIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector("iframe.external-content--iframe", { state: "attached" });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("There is no frame of the extension.");
  await frame.waitForFunction(() => document.readyState === "complete" && window.channelWatch !== undefined);
  return frame;
}

/** Waits until everything that is on its way is held, and returns what is held in the frame. */
async function quiet(frame: Frame, answers: HeldAnswers): Promise<readonly string[]> {
  for (;;) {
    const before = answers.seen;
    const { held, waiting, fetching, loading } = await frame.evaluate(async () => {
      const watch = window.channelWatch;
      if (!watch) throw new Error("The frame is not watched.");
      await watch.idle();
      const { waiting, fetching, loading } = watch;
      return { held: watch.held(), waiting: waiting(), fetching: fetching(), loading: loading() };
    });
    const isStill = answers.seen === before && loading === 0;
    if (isStill && waiting === answers.ofHost && fetching === answers.ofFrame) return held;
  }
}
