import { DecompressionStream } from "node:stream/web";
import { gzipSync } from "node:zlib";

import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { OrganizationTokensPage } from "../../../src/hubs/organization-tokens/OrganizationTokensPage";
import { pageWords } from "../../../src/hubs/organization-tokens/words/pageWords";
import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import { WordsContext } from "../../../src/ui/words/WordsContext";
import { commonWords } from "../../../src/ui/words/commonWords";
import { anOwner, inDays } from "../../tokens/builders";
import { madeOf } from "../../jobs/kept-scan/stored";
import { PageStore } from "../../jobs/store/PageStore";
import { englishAmong } from "../../ui/words/englishAmong";
import { textsOf } from "../../ui/words/textsOf";
import { axeViolations } from "../axe";
import { anOrganization } from "./anOrganization";
import { openOrganization, revoked } from "./anOrganizationPage";
import { scanFileOf, takenAt } from "./scanFileOf";

// Browsers have it, and jsdom does not.
Object.assign(globalThis, { DecompressionStream });

const shown = "52 of 60 tokens shown, of 11 people";
const input = () => screen.findByLabelText("Open a scan file", { selector: "input" });

async function choose(name: string, ...bytes: BlobPart[]) {
  await userEvent.upload(await input(), new File(bytes, name));
}

test("a file is opened from the first screen, kept, shown again after a reload, and forgotten", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  const text = await scanFileOf(first.environment, takenAt(inDays(-0.5, first.environment.now())));
  await screen.findByText("Scan the organization");
  expect(await axeViolations()).toEqual([]);
  await choose("scan.jsonl", text);
  expect(await screen.findByText(shown)).toBeInTheDocument();
  expect(await screen.findByText(/^Opened from a file, read on /)).toHaveFocus();
  expect(screen.getByText(/^Scan of everyone from 12 hours ago/)).toBeInTheDocument();
  expect(screen.queryByText(/Some people were not read/)).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect((await readKeptScan(store, "last"))?.table.length).toBe(60);
  first.unmount();

  const { user } = openOrganization({ store });
  expect(await screen.findByText(/^Opened from a file, read on /)).not.toHaveFocus();
  expect(screen.getByText(shown)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Forget" }));
  await user.click(screen.getByRole("button", { name: "Forget it" }));
  expect(await screen.findByText("This browser no longer keeps a scan.")).toHaveFocus();
  expect(await store.readScan("last")).toBeUndefined();
});

test("a packed file that is dropped beside a kept scan takes its place, and says what has changed", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  first.unmount();
  const { world, environment } = openOrganization({ store, now: () => inDays(1, first.environment.now()) });
  await screen.findByText(/^Scan of everyone from/);
  const packed = gzipSync(
    await scanFileOf(environment, (content) => {
      content.scan.table.markRevoked([0, 1, 2]);
      return content;
    }),
  );
  const section = screen.getByRole("region", { name: "Scan" });
  await input();
  const dataTransfer = { files: [new File([packed], "scan.jsonl.gz")], types: ["Files"] };
  fireEvent.dragOver(section, { dataTransfer });
  expect(section).toHaveClass("scan-file-over");
  const asked = world.requests.length;
  fireEvent.drop(section, { dataTransfer });
  expect(await screen.findByText(/^Opened from a file/)).toBeInTheDocument();
  expect(section).not.toHaveClass("scan-file-over");
  expect(
    screen.getByText(/^Changes since the last scan .*: 0 tokens new, [123] tokens? gone$/),
  ).toBeInTheDocument();
  expect(world.requests).toHaveLength(asked);
  expect((await readKeptScan(store, "last"))?.fromFile).toEqual({ failed: [] });
});

const wrong: [string, (text: string) => BlobPart[], RegExp][] = [
  ["a picture", () => ["\u0089PNG\r\n"], /^scan\.jsonl is not a scan file of PAT Steward\.$/],
  ["a cut file", (text) => [text.slice(0, 5_000)], /is cut off: its end is missing/],
  ["an edited file", (text) => [text.replace("vso.code", "vso.work")], /was changed after it was written/],
  [
    "a file of another version",
    (text) => [text.replace('"version":1', '"version":2')],
    /of version 2, which/,
  ],
  ["a cut archive", (text) => [gzipSync(text).subarray(0, 900)], /is packed, and it is damaged or cut off/],
  ["an artifact as it was downloaded", () => ["PK\u0003\u0004"], /is a ZIP archive\. Unpack it/],
];

test.each(wrong)(
  "%s is refused with its reason, and nothing that was there is lost",
  async (_, change, sentence) => {
    const store = new PageStore();
    const { environment } = openOrganization({ store });
    const text = await scanFileOf(environment);
    await choose("good.jsonl", text);
    await screen.findByText(/^Opened from a file/);
    const before = madeOf(await store.readScan("last"));
    await choose("scan.jsonl", ...change(text));
    expect(await screen.findByText(sentence)).toHaveAttribute("role", "status");
    expect(screen.getByText(shown)).toBeInTheDocument();
    expect(screen.getByText(/^Opened from a file/)).toBeInTheDocument();
    expect(madeOf(await store.readScan("last"))).toEqual(before);
  },
);

test.each<[string, Parameters<typeof scanFileOf>[1], RegExp]>([
  [
    "another organization",
    (content) => ({
      ...content,
      organizationName: "con<b>toso",
      scan: { ...content.scan, organizationId: "x" },
    }),
    /^scan\.jsonl is a scan of con<b>toso, and this page is about fabrikam\. Open it there\.$/,
  ],
  ["the future", takenAt(new Date("2030-01-01T00:00:00Z")), /says that it was read in the future/],
  ["long ago", takenAt(new Date("2026-01-01T00:00:00Z")), /is more than 90 days old/],
])("a scan of %s is refused", async (_, change, sentence) => {
  const { environment, store } = openOrganization({ store: new PageStore() });
  await choose("scan.jsonl", await scanFileOf(environment, change));
  expect(await screen.findByText(sentence)).toBeInTheDocument();
  expect(screen.getByText("Scan the organization")).toBeInTheDocument();
  expect(store instanceof PageStore && (await store.readScan("last"))).toBeUndefined();
});

test("one part of several says so first; opened alone, it is a partial scan of which the rest can be read", async () => {
  const { environment, user } = openOrganization({ store: new PageStore() });
  const part = await scanFileOf(environment, (content) => {
    const [first = ""] = content.scan.read;
    return {
      ...content,
      shard: { index: 2, count: 4 },
      scan: { ...content.scan, read: new Set([first]) },
    };
  });
  await choose("scan-2.jsonl", part);
  await screen.findByText(/^scan-2\.jsonl is part 2 of 4 of a scan\. Merge all parts first/);
  expect(screen.getByText("Scan the organization")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Open this part" }));
  expect(await screen.findByText(/Some people were not read/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Read the rest" }));
  await screen.findByText("Scan complete");
  expect(screen.getByText(shown)).toBeInTheDocument();
});

test("who could not be read is listed with the reason, after a reload too", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  const owner = anOwner({ descriptor: "aad.zoe", displayName: "Zoe <i>" });
  const text = await scanFileOf(first.environment, (content) => ({
    ...content,
    scan: { ...content.scan, isComplete: false },
    failed: [{ owner, why: { kind: "forbidden", reason: "noScope" } }],
  }));
  await choose("scan.jsonl", text);
  const title = "1 person could not be read. Their tokens are missing here.";
  await screen.findByText(title, { selector: "summary *, summary" });
  first.unmount();
  openOrganization({ store });
  await screen.findByText(title, { selector: "summary *, summary" });
  expect(screen.getByText(/^Zoe <i>: /)).toBeInTheDocument();
});

test("an older file is shown, but the newer scan stays kept", async () => {
  const store = new PageStore();
  const first = openOrganization({ store });
  await first.scanToEnd();
  first.unmount();
  const second = openOrganization({ store });
  await choose(
    "old.jsonl",
    await scanFileOf(second.environment, takenAt(inDays(-3, second.environment.now()))),
  );
  expect(await screen.findByText(/^This browser still keeps a scan of everyone/)).toBeInTheDocument();
  expect(screen.getByText(/^Scan of everyone from 3 days ago/)).toBeInTheDocument();
  second.unmount();
  openOrganization({ store });
  await screen.findByText(/^Scan of everyone from/);
  expect(screen.queryByText(/^Opened from a file/)).not.toBeInTheDocument();
});

test("a browser that keeps nothing says that closing the page loses the file", async () => {
  const { environment } = openOrganization({ store: undefined });
  await choose("scan.jsonl", await scanFileOf(environment));
  expect(await screen.findByText(/does not let the page keep scans/)).toBeInTheDocument();
  expect(screen.getByText(shown)).toBeInTheDocument();
});

test("a browser whose disk is full still shows the file, and says that it is not kept", async () => {
  const store = new PageStore();
  store.writeScan = () => Promise.reject(new Error("QuotaExceededError"));
  const { environment } = openOrganization({ store });
  await choose("scan.jsonl", await scanFileOf(environment));
  expect(await screen.findByText(/could not keep this scan/)).toBeInTheDocument();
});

test("what was revoked after the file was written is not shown as active again", async () => {
  const opened = openOrganization({ store: new PageStore() });
  const text = await scanFileOf(opened.environment);
  await opened.scanToEnd();
  await opened.preview();
  await opened.confirm("revoke 33 tokens");
  await revoked(33);
  await opened.user.click(screen.getByRole("tab", { name: "Tokens" }));
  await opened.user.click(screen.getByRole("button", { name: "New scan" }));
  await choose("scan.jsonl", text);
  await screen.findByText(/^Opened from a file/);
  expect(screen.getByText(/^19 of 60 tokens shown/)).toBeInTheDocument();
});

test("reading can be cancelled, and a file that is gone says so", async () => {
  const { user } = openOrganization({ store: new PageStore() });
  const bytes = new Promise<ArrayBuffer>(() => undefined);
  const slow = Object.assign(new File(["x".repeat(9)], "slow.jsonl"), {
    slice: () => ({ arrayBuffer: () => bytes }),
  });
  await user.upload(await input(), slow);
  expect(await screen.findByText("Reading slow.jsonl")).toHaveAttribute("role", "status");
  expect(screen.getByRole("button", { name: "Open a scan file" })).toHaveAttribute("aria-disabled", "true");
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByText("Reading slow.jsonl")).not.toBeInTheDocument();
  const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error("gone")) }) };
  await user.upload(await input(), Object.assign(new File(["x"], "gone.jsonl"), gone));
  expect(await screen.findByText(/^gone\.jsonl could not be read/)).toBeInTheDocument();
});

test("one that was read is shown as soon as it is kept, and can no longer be cancelled", async () => {
  const store = new PageStore();
  const { environment } = openOrganization({ store });
  const addPart = store.addPart.bind(store);
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  store.addPart = (...given) => held.then(() => addPart(...given));
  await choose("scan.jsonl", await scanFileOf(environment));
  expect(await screen.findByText("scan.jsonl was read. It will be shown in a moment.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Cancel" })).not.toBeInTheDocument();
  fireEvent.drop(screen.getByRole("region", { name: "Scan the organization" }), {
    dataTransfer: { files: [new File(["x"], "other.jsonl")], types: ["Files"] },
  });
  expect(screen.getByText("scan.jsonl was read. It will be shown in a moment.")).toBeInTheDocument();
  goOn();
  expect(await screen.findByText(shown)).toBeInTheDocument();
});

test("in German, nothing of it stays English", async () => {
  const { environment } = anOrganization({ culture: "de-DE", store: new PageStore() });
  const words = await commonWords.load("de-DE");
  await pageWords.load("de-DE");
  render(
    <WordsContext.Provider value={words}>
      <OrganizationTokensPage environment={environment} />
    </WordsContext.Provider>,
  );
  const german = await screen.findByLabelText("Scandatei öffnen", { selector: "input" });
  await userEvent.upload(german, new File(["x"], "scan.jsonl"));
  await screen.findByText("scan.jsonl ist keine Scandatei von PAT Steward.");
  expect(englishAmong(textsOf(document))).toEqual([]);
  await userEvent.upload(german, new File([await scanFileOf(environment)], "scan.jsonl"));
  await screen.findByText(/^Aus einer Datei geöffnet, gelesen am /);
  await waitFor(() => expect(englishAmong(textsOf(document))).toEqual([]));
  expect(await axeViolations()).toEqual([]);
});
