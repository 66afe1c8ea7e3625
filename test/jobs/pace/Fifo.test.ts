import { Fifo } from "../../../src/jobs/pace/Fifo";

function fifoOf(count: number): Fifo<number> {
  const fifo = new Fifo<number>();
  for (let item = 0; item < count; item++) fifo.push(item);
  return fifo;
}

const takeAll = (fifo: Fifo<number>, count: number) => Array.from({ length: count }, () => fifo.take());

test.each([0, 1, 1_000, 1_001, 5_000])("%d items come out in the order they went in", (count) => {
  const fifo = fifoOf(count);
  expect(takeAll(fifo, count)).toEqual(Array.from({ length: count }, (_, item) => item));
  expect([fifo.take(), fifo.peek(), fifo.size]).toEqual([undefined, undefined, 0]);
});

test("items added while others are taken come after them", () => {
  const fifo = fifoOf(3_000);
  takeAll(fifo, 2_500);
  fifo.push(3_000);
  expect([fifo.peek(), fifo.size, fifo.list().length]).toEqual([2_500, 501, 501]);
  expect(takeAll(fifo, 501).at(-1)).toBe(3_000);
});

test("an item that is undefined is an item", () => {
  const fifo = new Fifo<undefined>();
  fifo.push(undefined);
  fifo.take();
  expect(fifo.size).toBe(0);
});

test("a dropped item gets no turn, and the others keep their order", () => {
  const fifo = fifoOf(6);
  fifo.take();
  fifo.drop((item) => item % 2 === 0);
  expect(fifo.list()).toEqual([1, 3, 5]);
});
