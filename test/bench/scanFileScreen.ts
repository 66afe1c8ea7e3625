import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { Figure } from "./Figure";
import { frameOf, heapMb } from "./heapMb";
import { TablePage } from "./tablePage";

/** The file opened in the installed package: how long the page is held, and until the first rows are drawn. */
export async function scanFileOnScreen(name: string, parts: readonly string[]): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "scan-file-"));
  const open = await TablePage.open(10, 10);
  try {
    const file = path.join(folder, "scan.jsonl");
    await writeFile(file, parts);
    const input = open.hub.locator("input[type=file]");
    await input.waitFor({ state: "attached" });
    const frame = frameOf(open.page);
    await frame.evaluate(watchTasks);
    await input.setInputFiles(file);
    await open.hub.locator("tbody tr[data-row-index]").first().waitFor({ timeout: 120_000 });
    const { readMs, drawnMs, whileReading, afterwards } = await frame.evaluate(() => tasksSeen());
    return [
      { what: `${name} page: read`, value: readMs, unit: "ms" },
      {
        what: `${name} page: longest task while reading`,
        value: whileReading,
        unit: "ms",
        note: "where a table doubles",
      },
      { what: `${name} page: until its first rows`, value: drawnMs, unit: "ms" },
      { what: `${name} page: longest task then`, value: afterwards, unit: "ms", note: "to keep and draw it" },
      { what: `${name} page: heap`, value: await heapMb(open.page), unit: "MB", atMost: 500 },
    ];
  } finally {
    await open.close();
    await rm(folder, { recursive: true, force: true });
  }
}

declare function tasksSeen(): { readMs: number; drawnMs: number; whileReading: number; afterwards: number };

/** Runs in the frame. Notes long tasks, and when the file was read and the first row drawn. */
function watchTasks(): void {
  const tasks: { readonly start: number; readonly duration: number }[] = [];
  const [began, at] = [performance.now(), { read: 0, drawn: 0 }];
  // The last of it is read in the task in which all is kept.
  const nearlyAll = 0.97;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: "longtask" });
  const look = () => {
    const bar = document.querySelector(".scan-file [role=progressbar]");
    if (!at.read && Number(bar?.getAttribute("aria-valuenow")) >= nearlyAll) at.read = performance.now();
    if (document.querySelector("tbody tr[data-row-index]")) at.drawn ||= performance.now();
    else requestAnimationFrame(look);
  };
  look();
  const longest = (isWanted: (start: number) => boolean) =>
    Math.max(0, ...tasks.filter(({ start }) => isWanted(start)).map(({ duration }) => duration));
  Object.assign(window, {
    tasksSeen: () => ({
      readMs: at.read - began,
      drawnMs: at.drawn - began,
      whileReading: longest((start) => start > began && start < at.read),
      afterwards: longest((start) => start >= at.read),
    }),
  });
}
