import fc from "fast-check";

import { readLeakBytes } from "../../../src/tokens/leaked/readLeakBytes";

const text = "Personal access token: übung 日志\r\nnext line";
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with its mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
  ["UTF-16, little end first, with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
  ["UTF-16, big end first, with its mark", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ["UTF-16, little end first", utf16le],
  ["UTF-16, big end first", utf16be],
])("reads a file in %s", (_, bytes) => {
  expect(readLeakBytes(bytes)).toBe(text);
});

test("reads the plain letters of a file that is no text, or in an old encoding", () => {
  expect(readLeakBytes(Buffer.from([0x80, 0xc3, 0x41, 0x42, 0xff, 0x43]))).toMatch(/^[^A]+AB[^C]+C$/);
});

test("reads any bytes without failing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof readLeakBytes(bytes) === "string"),
  );
});
