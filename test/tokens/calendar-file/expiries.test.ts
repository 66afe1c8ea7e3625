import fc from "fast-check";

import { expiriesAhead } from "../../../src/tokens/calendar-file/expiriesAhead";
import { expiryEntries, type EntryTexts } from "../../../src/tokens/calendar-file/expiryEntries";
import { writeCalendar } from "../../../src/tokens/calendar-file/writeCalendar";
import type { Token } from "../../../src/tokens/token/Token";
import { inZone, zones } from "../../inZone";
import { aToken, inDays, now } from "../builders";
import { readCalendar } from "./readCalendar";

const texts: EntryTexts = {
  summary: (name) => `Expires: ${name}`,
  namelessSummary: "A token expires",
  description: (address, isRetirement) => `${isRetirement ? "Stopped" : "Extend"}; here:\n${address}`,
};
const addressOf = (id: string) => `https://dev.azure.com/fabrikam/_settings/page?token=${id}`;

function calendarOf(tokens: readonly Partial<Token>[], { hasNames = true, at = now } = {}): string {
  const { dated } = expiriesAhead(tokens.map(aToken), at);
  return writeCalendar(expiryEntries(dated, { texts, hasNames, addressOf }), at);
}

const eventsOf = (...settings: Parameters<typeof calendarOf>) => readCalendar(calendarOf(...settings));

test("a token is an all-day event on the day it stops working, with reminders at 9 in the morning before", () => {
  const id = "1B9D6BCD-BBFD-4B2D-9B5D-AB8DFBBD4BED";
  const validTo = new Date("2027-03-01T15:30:00Z");
  expect(inZone("UTC", () => eventsOf([{ authorizationId: id, name: "ci", validTo }]))).toEqual([
    {
      uid: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed@pat-steward",
      sequence: (now.getTime() - Date.UTC(2026, 0, 1)) / 1000,
      day: "2027-03-01",
      isAllDay: true,
      summary: "Expires: ci",
      description: `Extend; here:\n${addressOf(id)}`,
      url: addressOf(id),
      writtenAt: "2026-11-21T12:00:00Z",
      reminders: ["2027-01-30T09:00:00", "2027-02-15T09:00:00", "2027-02-22T09:00:00", "2027-02-28T09:00:00"],
      parts: [
        ...["uid", "dtstamp", "last-modified", "sequence", "dtstart", "summary", "description", "url"],
        ...["transp", "valarm", "valarm", "valarm", "valarm"],
      ],
    },
  ]);
});

test.each([
  ["2026-12-22T00:00:00Z", 4],
  ["2026-12-21T23:59:00Z", 3],
  ["2026-11-28T12:00:00Z", 1],
  ["2026-11-22T12:00:00Z", 0],
  ["2026-11-21T13:00:00Z", 0],
])("of a token that ends at %s, so many reminders are yet to come: %i", (end, count) => {
  const [event] = inZone("UTC", () => eventsOf([{ validTo: new Date(end) }]));
  expect(event?.reminders).toHaveLength(count);
});

test("exported again, a token that was extended has the same id, a higher sequence and its new day", () => {
  const [before] = eventsOf([{ validTo: inDays(10) }]);
  const [after] = eventsOf([{ validTo: inDays(40) }], { at: inDays(1 / 86_400) });
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  expect([before?.day, after?.day]).toEqual(["2026-12-01", "2026-12-31"]);
});

test.each(["1970-01-01T00:00:00Z", "2093-12-31T00:00:00Z", "2200-01-01T00:00:00Z"])(
  "with a clock at %s, the sequence is still a number that calendars take",
  (clock) => {
    const at = new Date(clock);
    const [event] = eventsOf([{ validFrom: at, validTo: inDays(60, at) }], { at });
    expect(event?.sequence).toBeGreaterThanOrEqual(0);
    expect(event?.sequence).toBeLessThan(2 ** 31);
  },
);

test.each(zones)("in %s, the day is that of this machine's calendar, and so are the reminders", (zone) => {
  inZone(zone, () => {
    for (const [hours, minutes] of [
      [0, 0],
      [0, 1],
      [12, 0],
      [23, 59],
    ] as const) {
      const [event] = eventsOf([{ validTo: new Date(2027, 3, 15, hours, minutes) }]);
      expect(event?.day).toBe("2027-04-15");
      expect(event?.reminders).toEqual(
        ["2027-03-16", "2027-04-01", "2027-04-08", "2027-04-14"].map((day) => `${day}T09:00:00`),
      );
    }
  });
});

test.each(zones)("in %s, a token for all organizations ends on December 1 at the latest", (zone) => {
  inZone(zone, () => {
    const reach = { kind: "all" } as const;
    const events = eventsOf([
      { reach, validTo: inDays(300) },
      { reach, validTo: undefined },
      { reach, validTo: new Date(2026, 10, 25, 12) },
    ]);
    expect(events.map(({ day }) => day)).toEqual(["2026-12-01", "2026-12-01", "2026-11-25"]);
    expect(events.map(({ description }) => description.split(";")[0])).toEqual([
      "Stopped",
      "Stopped",
      "Extend",
    ]);
  });
});

test("what no longer works, and what has no day, is left out and counted", () => {
  const { dated, undated, over } = expiriesAhead(
    [
      aToken(),
      aToken({ isRevoked: true }),
      aToken({ validTo: inDays(-1) }),
      aToken({ validTo: undefined }),
      aToken({ validTo: new Date(NaN) }),
      aToken({ validTo: new Date(8.64e15) }),
      aToken({ validTo: new Date(9999, 11, 31, 23) }),
    ],
    now,
  );
  expect([dated.length, undated, over]).toEqual([2, 3, 2]);
});

test("tokens for all organizations that have stopped are over", () => {
  const stopped = aToken({ reach: { kind: "all" }, validTo: inDays(300) });
  expect(expiriesAhead([stopped], new Date("2026-12-01T00:00:00Z"))).toMatchObject({ dated: [], over: 1 });
});

test("without names no entry has one; scopes are never in it, and neither is what looks like a token", () => {
  const secret = "x7Kp2Lm9Qz4Rt8Vw1Ns6";
  const tokens = [{ name: "ci deploy", scopes: ["vso.packaging_write"] }, { name: secret }, { name: "" }];
  expect(calendarOf(tokens)).not.toMatch(/packaging|x7Kp2/);
  expect(eventsOf(tokens).map(({ summary }) => summary)).toEqual([
    "Expires: ci deploy",
    "Expires: ***",
    "A token expires",
  ]);
  const nameless = calendarOf(tokens, { hasNames: false });
  expect(nameless).not.toMatch(/ci deploy|packaging|x7Kp2/);
  expect(readCalendar(nameless).map(({ summary }) => summary)).toEqual(Array(3).fill("A token expires"));
});

test.each([
  ["a\r\nBEGIN:VALARM", "a BEGIN:VALARM"],
  ["a\nEND:VEVENT\nBEGIN:VEVENT", "a END:VEVENT BEGIN:VEVENT"],
  ["a\u2028b\u0085c\0d", "a bcd"],
  ["a,b;c:d\\e\\nf", "a,b;c:d\\e\\nf"],
  ['"quoted"^n', '"quoted"^n'],
  [" \ta  b ", "a b"],
  ["\ud800a\udc00", "a"],
  ["ends \u202egnihton", "ends gnihton"],
  ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"],
])("the name %j is one text, %j, in an event of the usual parts", (name, shown) => {
  const [plain] = eventsOf([{ name: "ci" }]);
  expect(eventsOf([{ name }])).toEqual([{ ...plain, summary: `Expires: ${shown}` }]);
});

test("an id that is none adds no line", () => {
  const [event] = eventsOf([{ authorizationId: "a\r\nATTACH:https://evil.example" }]);
  expect(event?.parts).not.toContain("attach");
});

const octetsOf = (text: string) => new TextEncoder().encode(text);

test("an emoji is not split, wherever the line is folded", () => {
  for (let count = 0; count < 80; count++) {
    const name = `${"A".repeat(count)}\u{1F511}${"ä".repeat(60)}`;
    const text = calendarOf([{ name }]);
    for (const line of text.split("\r\n")) {
      expect(octetsOf(line).length).toBeLessThanOrEqual(75);
      expect(new TextDecoder().decode(octetsOf(line))).toBe(line);
    }
    expect(readCalendar(text)[0]?.summary).toBe(`Expires: ${name}`);
  }
});

test("whatever the names are, the file has its lines and no others, each short enough", () => {
  const names = fc.array(fc.string({ unit: "binary", maxLength: 300 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, (all) => {
      const text = calendarOf(all.map((name) => ({ name })));
      expect(text.endsWith("\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
      expect(text.split("\r\n").every((line) => octetsOf(line).length <= 75)).toBe(true);
      const logical = text.replaceAll("\r\n ", "").split("\r\n");
      expect(logical.filter((line) => line.startsWith("BEGIN:"))).toHaveLength(1 + all.length * 5);
      const [plain] = eventsOf([{ name: "ci" }]);
      for (const event of readCalendar(text))
        expect({ ...event, summary: "" }).toEqual({ ...plain, summary: "" });
    }),
  );
});

test("a name of any length is cut at a character that a reader sees as one", () => {
  const [event] = eventsOf([{ name: "\u{1F469}\u200D\u{1F680}".repeat(500) }]);
  expect(event?.summary).toMatch(/^Expires: (\u{1F469}\u200D\u{1F680})+…$/u);
  expect(event?.summary.length).toBeLessThan(500);
});

test("no tokens make a calendar that a parser takes, and hundreds one with an entry each", () => {
  expect(eventsOf([])).toEqual([]);
  const tokens = Array.from({ length: 500 }, (_, index) => ({ authorizationId: `${index}` }));
  expect(new Set(eventsOf(tokens).map(({ uid }) => uid)).size).toBe(500);
});
