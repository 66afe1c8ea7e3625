import { decodeList } from "../../../src/jobs/people/list/decodeList";
import { parsePeople } from "../../../src/jobs/people/list/parsePeople";

const text = "Name;E-Mail\r\nJürgen Müller;juergen@contoso.example\r\n";
const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");

describe("a file of people is read", () => {
  test.each([
    ["as UTF-8", Buffer.from(text)],
    ["as UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
    ["as little-endian UTF-16", utf16],
    ["as big-endian UTF-16", Buffer.from(utf16).swap16()],
    ["as Windows-1252, which German Excel writes", Buffer.from(text, "latin1")],
  ])("%s", (_, bytes) => {
    const file = decodeList(bytes);
    expect(file).toEqual({ kind: "text", text });
    expect(file.kind === "text" && parsePeople(file.text).addresses).toEqual(["juergen@contoso.example"]);
  });

  test.each([
    ["nothing", Buffer.alloc(0), "text"],
    ["a workbook", Buffer.from("PK\u0003\u0004 [Content_Types].xml"), "workbook"],
    ["an empty archive", Buffer.from("PK\u0005\u0006\0\0"), "workbook"],
    ["an older workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "workbook"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "pdf"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), "binary"],
    ["UTF-16 without a byte order mark", Buffer.from(text, "utf16le"), "binary"],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "binary"],
  ])("unless it is another kind of file: %s", (_, bytes, kind) => {
    expect(decodeList(bytes).kind).toBe(kind);
  });
});
