import { writeParts } from "../../../src/hubs/export/writeParts";

/** Parts that each take longer than a turn. */
function* slowParts(count: number): Generator<string> {
  for (let part = 0; part < count; part++) {
    const end = performance.now() + 15;
    while (performance.now() < end);
    yield `${part}`;
  }
}

test("a long text leaves the page its turns, and says how far it is", async () => {
  const heard: number[] = [];
  let turns = 0;
  const timer = setInterval(() => turns++);
  const parts = await writeParts(slowParts(4), (count) => heard.push(count), new AbortController().signal);
  clearInterval(timer);
  expect(parts).toEqual(["0", "1", "2", "3"]);
  expect(heard).toEqual([1, 2, 3, 4]);
  expect(turns).toBeGreaterThan(0);
});

test("a cancelled text is none", async () => {
  const controller = new AbortController();
  const written = writeParts(slowParts(100), (count) => count === 2 && controller.abort(), controller.signal);
  expect(await written).toBeUndefined();
});
