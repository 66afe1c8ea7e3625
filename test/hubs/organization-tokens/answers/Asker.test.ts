import { Asker, type Patience } from "../../../../src/hubs/organization-tokens/answers/Asker";
import { DrawingTime } from "../../../../src/hubs/organization-tokens/answers/DrawingTime";
import { KeptAnswers, type Question } from "../../../../src/hubs/organization-tokens/answers/KeptAnswers";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import type { Steps } from "../../../../src/tokens/steps/Steps";
import { anOwner, aToken } from "../../../tokens/builders";

const atOnce: Patience = { firstMs: 16, canWait: false };
/** No time at all, so that only the first step is done while drawing. */
const hurried: Patience = { firstMs: -1, canWait: false };

interface Sum {
  readonly of: unknown;
  readonly rows: number;
}

function aPage() {
  const table = new TokenColumns();
  const grow = () => table.append(anOwner(), [aToken()]);
  grow();
  const answers = new KeptAnswers<Sum>();
  const time = new DrawingTime(
    () => undefined,
    () => 0,
  );
  let computed = 0;
  const failures: unknown[] = [];
  /** One part of the page; its question takes two pauses to answer. */
  const part = () => {
    let heard: () => void = () => {};
    const asker = new Asker(answers, time, {
      onAnswer: () => heard(),
      onFailed: (error) => failures.push(error),
    });
    return {
      ask: (seen: { readonly table: TokenColumns }, question: Question, patience = atOnce, fails = false) =>
        asker.ask(
          {
            seen,
            question,
            *make(): Steps<Sum> {
              computed++;
              const rows = table.length;
              yield;
              yield;
              if (fails) throw new RangeError("no memory");
              return { of: question[0], rows };
            },
          },
          patience,
        ),
      /** Resolves once there is an answer that could not be given at once. */
      finished: (patience = hurried) =>
        new Promise<void>((resolve) => {
          heard = resolve;
          asker.goOn(patience);
        }),
      asker,
    };
  };
  return { table, grow, part, computed: () => computed, failures };
}

test("a question is answered once, however often the page is drawn", () => {
  const { table, part, computed } = aPage();
  const { ask } = part();
  const seen = { table };
  for (let drawing = 0; drawing < 5; drawing++)
    expect(ask(seen, ["all"])).toMatchObject({ shown: { answer: { of: "all", rows: 1 } }, isCurrent: true });
  expect(computed()).toBe(1);
});

test("whoever comes back to a tab finds the answer, and so does who goes back to an earlier filter", () => {
  const { table, part, computed } = aPage();
  part().ask({ table }, ["all"]);
  const { ask } = part();
  for (const filter of ["all", "old", "all", "old"])
    expect(ask({ table }, [filter]).shown?.answer.of).toBe(filter);
  expect(computed()).toBe(2);
});

test("a changed table is counted again, and so is a filter that was asked long ago", () => {
  const { table, grow, part, computed } = aPage();
  const { ask } = part();
  ask({ table }, ["all"]);
  grow();
  expect(ask({ table }, ["all"]).shown?.answer.rows).toBe(2);
  expect(computed()).toBe(2);
  for (const filter of ["1", "2", "3", "all"]) ask({ table }, [filter]);
  expect(computed()).toBe(6);
});

test("until the next answer is known the one before stays, together with the question that it answers", async () => {
  const { table, part } = aPage();
  const { ask, finished } = part();
  const seen = { table };
  const { shown: first } = ask(seen, ["all"]);
  expect(ask(seen, ["old"], hurried)).toEqual({ shown: first, isCurrent: false });
  await finished();
  expect(ask(seen, ["old"], hurried)).toMatchObject({
    shown: { answer: { of: "old" }, question: ["old"] },
    isCurrent: true,
  });
});

test("a question that nobody asks any more is given up", async () => {
  const { table, part } = aPage();
  const { ask, finished, asker } = part();
  const seen = { table };
  ask(seen, ["all"]);
  ask(seen, ["old"], hurried);
  const given = finished();
  ask(seen, ["new"], hurried);
  asker.goOn(hurried);
  await given;
  expect(ask(seen, ["new"], hurried).shown?.answer.of).toBe("new");
  ask(seen, ["last"], hurried);
  asker.stop();
  expect(ask(seen, ["new"], hurried)).toMatchObject({ shown: { answer: { of: "new" } }, isCurrent: true });
});

test("a table that grows all the time is answered all the same: what was begun is finished, then what came is counted", async () => {
  const { table, grow, part } = aPage();
  const { ask, finished } = part();
  ask({ table }, ["all"], hurried);
  const given = finished();
  grow();
  const later = { table };
  expect(ask(later, ["all"], hurried)).toEqual({ shown: undefined, isCurrent: false });
  await given;
  expect(ask(later, ["all"], hurried)).toMatchObject({ shown: { answer: { rows: 1 } }, isCurrent: false });
  await finished();
  expect(ask(later, ["all"], hurried)).toMatchObject({ shown: { answer: { rows: 2 } }, isCurrent: true });
});

test("the answer of another table is never shown", () => {
  const [one, other] = [aPage(), aPage()];
  const { ask } = one.part();
  ask({ table: one.table }, ["all"]);
  expect(ask({ table: other.table }, ["all"], hurried)).toEqual({ shown: undefined, isCurrent: false });
});

test("what goes wrong is told", async () => {
  const { table, part, failures } = aPage();
  const { ask, asker } = part();
  ask({ table }, ["all"], hurried, true);
  asker.goOn(hurried);
  await Promise.resolve();
  await Promise.resolve();
  expect(failures).toEqual([new RangeError("no memory")]);
});
