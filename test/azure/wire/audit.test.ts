import fc from "fast-check";

import { parseTolerantly } from "../../../src/azure/wire/audit/parseTolerantly";
import { readAuditPage } from "../../../src/azure/wire/audit/readAuditPage";

const id = "0d1f7a52-3b6e-4f1c-9a51-2c9d4be8a7f0";
const entry = {
  id: "2518;c4b1f0de",
  timestamp: "2026-11-20T08:00:00.1234567Z",
  actionId: "Project.CreateCompleted",
  authenticationMechanism: `PAT_Unscoped authorizationId: ${id}`,
  userAgent: "git/2.47.0",
  ipAddress: "203.0.113.24",
};
const read = {
  id: "2518;c4b1f0de",
  at: new Date("2026-11-20T08:00:00.123Z"),
  action: "Project.CreateCompleted",
  authorizationId: id,
  userAgent: "git/2.47.0",
  ipAddress: "203.0.113.24",
};

test("a page, bare or nested in value", () => {
  const page = { decoratedAuditLogEntries: [entry], continuationToken: "next", hasMore: true };
  const expected = { entries: [read], unreadable: 0, continuationToken: "next" };
  expect(readAuditPage(page)).toEqual(expected);
  expect(readAuditPage({ count: 1, value: page })).toEqual(expected);
});

test("the last page may carry a continuation token all the same", () => {
  const page = { decoratedAuditLogEntries: null, continuationToken: "next", hasMore: false };
  expect(readAuditPage(page)).toEqual({ entries: [], unreadable: 0, continuationToken: undefined });
});

test("an entry without an id, a mechanism, a client or an address is one all the same; one without a time is not", () => {
  const list = [
    { timestamp: entry.timestamp, authenticationMechanism: null },
    { ...entry, timestamp: 5 },
    null,
  ];
  expect(readAuditPage({ decoratedAuditLogEntries: list })).toEqual({
    entries: [
      {
        id: undefined,
        at: read.at,
        action: "",
        authorizationId: undefined,
        userAgent: undefined,
        ipAddress: undefined,
      },
    ],
    unreadable: 2,
    continuationToken: undefined,
  });
});

test.each([null, [], {}, { decoratedAuditLogEntries: 1 }, { value: [] }])("%j is not a page", (body) => {
  expect(() => readAuditPage(body)).toThrow("could not be read");
});

test("an escape that JSON does not know stands for itself, and every other text is read as it is", () => {
  expect(parseTolerantly(String.raw`{"a":"C:\Users\"quoted\" \\ \u00e9 \u12 \n","b":1}`)).toEqual({
    a: `C:${"\\"}Users"quoted" ${"\\"} é ${"\\"}u12 \n`,
    b: 1,
  });
  fc.assert(fc.property(fc.json(), (text) => expect(parseTolerantly(text)).toEqual(JSON.parse(text))));
});

test.each(["", "{", '{"a":', '"\\'])("%j is refused", (text) => {
  expect(() => parseTolerantly(text)).toThrow(SyntaxError);
});
