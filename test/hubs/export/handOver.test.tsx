import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { HandOverButtons } from "../../../src/hubs/export/HandOverButtons";
import { exportWords } from "../../../src/hubs/export/words/exportWords";
import { nextTask } from "../../../src/jobs/pace/nextTask";
import { reportToCsv } from "../../../src/jobs/report/reportToCsv";
import { aReport } from "../../jobs/report/aReport";
import { csvOf } from "../../jobs/report/filesOf";

const ends = {
  downloaded: "It is saved.",
  copied: "It is copied.",
  copyFailed: "It cannot be copied.",
  cancelled: "It is cancelled.",
  tooLong: "It is too long.",
  failed: "It cannot be written.",
};
const [line] = aReport().lines;
const report = {
  ...aReport(),
  lines: Array.from({ length: 5_000 }, () => line).flatMap((each) => each ?? []),
};

beforeAll(() => exportWords.load("en"));
afterEach(() => jest.restoreAllMocks());

/** On a machine so slow that each part takes a slice of its own. */
function handOver(parts: () => Iterable<string>) {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 20));
  const user = userEvent.setup({ delay: null });
  const click = (name: string) => user.click(screen.getByRole("button", { name }));
  const { length: count } = report.lines;
  const textAs = () => ({ parts: parts(), count, name: "report.csv", type: "text/csv" });
  const page = render(<HandOverButtons count={count} ends={ends} textAs={textAs} />);
  return { click, page };
}

test("a long report is written in slices, says how far it is, and is copied whole", async () => {
  const { click } = handOver(() => reportToCsv(report));
  const status = screen.getByRole("status");
  const said: string[] = [];
  const listener = new MutationObserver(() => said.push(status.textContent ?? ""));
  listener.observe(status, { characterData: true, childList: true, subtree: true });
  await click("Copy CSV");
  expect(await screen.findByText(ends.copied)).toBeVisible();
  const steps = said.filter((text) => /^[1-9][\d,]* of 5,000 tokens written$/.test(text));
  expect(steps.length).toBeGreaterThan(1);
  expect(await navigator.clipboard.readText()).toBe(csvOf(report));
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  listener.disconnect();
});

test.each(["Cancel", "leaving"])("%s ends the writing, and nothing is saved", async (how) => {
  let written = 0;
  function* endless() {
    for (;;) {
      written++;
      yield "1,2,3\r\n";
    }
  }
  const saved = jest.fn();
  URL.createObjectURL = saved;
  const { click, page } = handOver(endless);
  await click("Download CSV");
  expect(screen.getByRole("button", { name: "Copy JSON" })).toHaveAttribute("aria-disabled", "true");
  if (how === "Cancel") {
    await click("Cancel");
    expect(await screen.findByText(ends.cancelled)).toBeVisible();
  } else {
    page.unmount();
  }
  const before = written;
  for (let turns = 0; turns < 5; turns++) await nextTask();
  expect(written).toBe(before);
  expect(saved).not.toHaveBeenCalled();
});

test.each([
  [new RangeError("Invalid string length"), ends.tooLong],
  [new TypeError("$.tokens[1].name is not text."), ends.failed],
])("only a text that is too long for the browser is said to be: %s", async (error, said) => {
  const { click } = handOver(function* unfinished() {
    yield "1,2,3\r\n";
    throw error;
  });
  await click("Download JSON");
  expect(await screen.findByText(said)).toBeVisible();
});
