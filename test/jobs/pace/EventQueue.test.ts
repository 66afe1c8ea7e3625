import { EventQueue } from "../../../src/jobs/pace/EventQueue";

/** Neighbours of one sign are told as one list; `merged` counts how many numbers were handed to a merge. */
function aQueue() {
  const counts = { merges: 0, merged: 0 };
  const queue = new EventQueue<readonly number[]>({
    belongTogether: ([first = 0], [second = 0]) => first < 0 === second < 0,
    merge(first, rest) {
      const all = [first, ...rest].flat();
      counts.merges++;
      counts.merged += all.length;
      return all;
    },
  });
  return { queue, counts };
}

async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const event of events) list.push(event);
  return list;
}

test("events arrive in the order they were pushed, before and during iteration", async () => {
  const queue = new EventQueue<string>();
  queue.push("a");
  const events = all(queue);
  queue.push("b");
  await Promise.resolve();
  queue.push("c");
  queue.close();
  expect(await events).toEqual(["a", "b", "c"]);
});

test("only adjacent events that belong together are merged", async () => {
  const { queue } = aQueue();
  for (const event of [[1], [2], [-1], [3], [-2], [-3]]) queue.push(event);
  queue.close();
  expect(await all(queue)).toEqual([[1, 2], [-1], [3], [-2, -3]]);
});

test("a failure arrives after what was pushed before it", async () => {
  const queue = new EventQueue<string>();
  queue.push("a");
  queue.fail(new Error("broken"));
  const told: string[] = [];
  const iteration = (async () => {
    for await (const event of queue) told.push(event);
  })();
  await expect(iteration).rejects.toThrow("broken");
  expect(told).toEqual(["a"]);
});

test.each([100, 20_000])("a backlog of %d events is copied once, not once per event", async (count) => {
  const { queue, counts } = aQueue();
  for (let event = 0; event < count; event++) queue.push([event]);
  queue.close();
  expect(await all(queue)).toEqual([Array.from({ length: count }, (_, event) => event)]);
  expect(counts).toEqual({ merges: 1, merged: count });
});
