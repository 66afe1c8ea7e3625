import * as React from "react";

import { nextTask } from "../../../jobs/pace/nextTask";
import { Asker, type Asked, type Patience, type Shown } from "./Asker";
import { DrawingTime } from "./DrawingTime";
import type { KeptAnswers } from "./KeptAnswers";

/** For what the page is about. */
const atOnce: Patience = { firstMs: 16, canWait: false };
/** For what can be done with it. */
const soon: Patience = { firstMs: 4, canWait: false };
/** For what stands beside it, so that typing never waits for it. */
const aside: Patience = { firstMs: 4, canWait: true };

const patiences = { atOnce, soon, aside };

/** All parts of a page are drawn in one go. */
const drawingTime = new DrawingTime(
  (back) => void nextTask().then(back),
  () => performance.now(),
);

/**
 * The answer to a question about the rows of a table, worked out in slices so that the page never stands still, and
 * found again by whoever comes back. `shown` is the answer before until the next is known, as `isCurrent` tells.
 */
export function useAnswer<T extends object>(
  answers: KeptAnswers<T>,
  asked: Asked<T>,
  place: keyof typeof patiences,
): { shown: Shown<T> | undefined; isCurrent: boolean } {
  const [, setNews] = React.useState<object>();
  const [asker] = React.useState(
    () =>
      new Asker(answers, drawingTime, {
        onAnswer: () => setNews({}),
        // While drawing, so that the error boundary of the page hears of it.
        onFailed: (error) =>
          setNews(() => {
            throw error;
          }),
      }),
  );
  const patience = patiences[place];
  const found = asker.ask(asked, patience);
  React.useEffect(() => asker.goOn(patience));
  React.useEffect(() => () => asker.stop(), [asker]);
  return found;
}
