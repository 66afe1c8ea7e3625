import { AuditReading } from "../../src/jobs/audit/AuditReading";
import type { AuditLogPage } from "../../src/jobs/audit/ReadAuditLog";
import { findLeaks } from "../../src/tokens/leaked/findLeaks";
import { madeUpToken } from "../tokens/leaked/madeUpTokens";
import { aHash } from "../tokens/organization/columns/aHash";
import { middleOf, medianOf, timed, type Figure } from "./Figure";
import { frameOf, heapMb } from "./heapMb";
import { TablePage } from "./tablePage";
import { benchNow, tableOfSize } from "./tableOfSize";

const size = 50_000;
const entryCount = 400_000;
const entriesPerPage = 1_000;
const runs = 7;

/** The incident desk in an organization with 50,000 tokens and 400,000 entries in its audit log. */
export async function benchIncident(): Promise<Figure[]> {
  return [...(await finderFigures()), ...(await auditFigures()), ...(await screenFigures())];
}

async function finderFigures(): Promise<Figure[]> {
  const line = "2026-11-21T10:00:00Z INFO request 4711 of build agent 12 took 31 ms, nothing to see here\n";
  const log = line.repeat(Math.ceil((20 * 2 ** 20) / line.length)) + madeUpToken();
  const table = tableOfSize(500_000);
  return [
    { what: "a leaked token in 20 MB of log", value: await medianOf(3, () => findLeaks(log)), unit: "ms" },
    {
      what: "its hash among 500,000 tokens",
      value: await medianOf(runs, () => table.rowsWithHash(aHash(499_999))),
      unit: "ms",
    },
  ];
}

/** A log in which every token acts from several addresses, read as fast as the job takes it. */
async function auditFigures(): Promise<Figure[]> {
  const table = tableOfSize(size);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const reading = new AuditReading(() => pagesOf(table.ids), {
    now: () => benchNow,
    monotonicMs: () => 0,
  });
  const took = await timed(
    () =>
      new Promise<void>((resolve) => {
        reading.follow(() => {
          if (!reading.state.isRunning) resolve();
        });
        reading.start();
      }),
  );
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const trails = reading.state.progress?.trails;
  const ids = Array.from({ length: 300 }, (_, index) => table.ids.at(index * 7));
  return [
    { what: "400,000 audit entries of 50,000 tokens, added up", value: took, unit: "ms" },
    { what: "the same: memory", value: bytes / 2 ** 20, unit: "MB", atMost: 300 },
    {
      what: "the blast radius of 300 of them",
      value: await medianOf(runs, () => trails?.acted(ids, 90, benchNow)),
      unit: "ms",
    },
  ];
}

async function* pagesOf(ids: { at(row: number): string }): AsyncGenerator<AuditLogPage> {
  for (let first = 0; first < entryCount; first += entriesPerPage) {
    const entries = Array.from({ length: entriesPerPage }, (_, index) => {
      const number = first + index;
      return {
        id: `entry-${number}`,
        at: new Date(benchNow.getTime() - number * 19_000),
        action: "Git.RefUpdatePoliciesBypassed",
        authorizationId: ids.at((number * 7919) % size),
        userAgent: ["git/2.51.0", "terraform/1.14.0", undefined][number % 3],
        ipAddress: `203.0.113.${number % 200}`,
      };
    });
    yield { entries, unreadable: 0 };
  }
}

/** In the installed package, from the paste to the drawn page of the token. */
async function screenFigures(): Promise<Figure[]> {
  const open = await TablePage.open(10, 10);
  try {
    await open.showKept(size);
    await open.hub.getByRole("tab", { name: "Incident" }).click();
    await open.hub.locator(".paste-target").waitFor();
    const took: number[] = [];
    for (let run = 0; run < runs; run++) {
      took.push(await frameOf(open.page).evaluate(pasteUntilDrawn, aHash(size - 1 - 40 * run)));
      await open.hub.getByRole("button", { name: "Back to the desk" }).click();
      await open.hub.locator(".paste-target").waitFor();
    }
    return [
      {
        what: `screen, ${size.toLocaleString("en")} kept tokens: from the paste to the owner`,
        value: middleOf(took),
        unit: "ms",
        atMost: 1_000,
      },
      { what: "the same: heap of the page", value: await heapMb(open.page), unit: "MB", atMost: 300 },
    ];
  } finally {
    await open.close();
  }
}

/** Runs in the frame. Milliseconds until the frame after the one in which the token's page appears. */
async function pasteUntilDrawn(text: string): Promise<number> {
  const data = new DataTransfer();
  data.setData("text", text);
  const start = performance.now();
  const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  document.querySelector(".paste-target")?.dispatchEvent(paste);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!document.getElementById("incident")) await frame();
  await frame();
  return performance.now() - start;
}
