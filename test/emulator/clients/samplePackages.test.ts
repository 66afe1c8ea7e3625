import { nuGetPackage, npmTarball, pythonWheel } from "./samplePackages";

afterEach(() => jest.useRealTimers());

/** The clock alone: making an archive waits for real. */
function setClock(time: string): void {
  jest.useFakeTimers({
    now: new Date(time),
    doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"],
  });
}

// A feed lists a file with its hash, and makes it again when it is downloaded.
test.each([
  ["npm", npmTarball],
  ["NuGet", nuGetPackage],
  ["Python", pythonWheel],
])("the %s package has the same bytes whenever it is made", async (_, make) => {
  setClock("2026-11-26T10:00:00Z");
  const before = await make();
  setClock("2026-11-26T10:00:03Z");
  expect(Buffer.compare(await make(), before)).toBe(0);
});
