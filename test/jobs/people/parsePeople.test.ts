import fc from "fast-check";

import { mostAddresses } from "../../../src/jobs/people/list/PeopleList";
import { parsePeople, readPeople } from "../../../src/jobs/people/list/parsePeople";

const guest = "jane_fabrikam.com#EXT#@contoso.onmicrosoft.com";

describe("a list is read as people have it:", () => {
  test.each<[string, string, string[], string[]]>([
    ["lines", "a@x.example\nb@x.example\r\nc@x.example", ["a@x.example", "b@x.example", "c@x.example"], []],
    ["commas", "a@x.com, b@x.com,c@x.com", ["a@x.com", "b@x.com", "c@x.com"], []],
    ["semicolons, tabs and bars", "a@x.com;b@x.com\tc@x.com | d@x.com", abcd("x.com"), []],
    ["blanks", "a@x.com  b@x.com\u00A0c@x.com d@x.com", abcd("x.com"), []],
    ["quotes", `"a@x.com","b@x.com"`, ["a@x.com", "b@x.com"], []],
    ["apostrophes", `'a@x.com','b@x.com'`, ["a@x.com", "b@x.com"], []],
    ["typographic quotes", "„a@x.com“, ‘b@x.com’, “c@x.com”, «d@x.com»", abcd("x.com"), []],
    [
      "proxy addresses",
      "SMTP:a@x.com;smtp:b@x.com;X500:/o=Contoso/cn=a;SIP:c@x.com",
      ["a@x.com", "b@x.com"],
      [],
    ],
    ["mailto", "mailto:a@x.com <mailto:b@x.com?subject=Hi>", ["a@x.com", "b@x.com"], []],
    ["labels", "E-Mail:a@x.com cc:b@x.com", ["a@x.com", "b@x.com"], []],
    ["brackets", "John Doe (a@x.com)\n[b@x.com]\n{c@x.com}", ["a@x.com", "b@x.com", "c@x.com"], []],
    ["prose", "Please revoke a@x.com, b@x.com.", ["a@x.com", "b@x.com"], []],
    ["questions", "Is it a@x.com? No: b@x.com! Or b@x.com's twin…", ["a@x.com", "b@x.com"], []],
    [
      "Outlook",
      `"Doe, John" <a@x.com>; "Roe, Jane" <b@x.com>; c <c@x.com>`,
      ["a@x.com", "b@x.com", "c@x.com"],
      [],
    ],
    ["Outlook without quotes", "Doe, Jane <a@x.com>; Ben <b@x.com>", ["a@x.com", "b@x.com"], []],
    ["a folded quoted name", `"Doe,\r\n John" <a@x.com>`, ["a@x.com"], []],
    ["a guest's sign-in name", `Jane,${guest},Basic`, [guest], []],
    [
      "a plus, an underscore and an apostrophe",
      "a+b_c@x.com\no'brien@x.com",
      ["a+b_c@x.com", "o'brien@x.com"],
      [],
    ],
    ["other scripts", "jürgen@müller.example", ["jürgen@müller.example"], []],
    ["invisible marks", "\uFEFFa@x.com\u200B\n\u202Ab@x.com\u202C", ["a@x.com", "b@x.com"], []],
    ["the same twice", "A@x.example\na@X.example", ["A@x.example"], []],
    ["a table from a web page", `<td><a href="mailto:a@x.com">a@x.com</a></td>`, ["a@x.com"], []],
    [
      "a column of quoted cells with line breaks",
      `"Doe\nJohn",a@x.com\n"Roe ""J""\n",b@x.com`,
      ["a@x.com", "b@x.com"],
      [],
    ],
    ["people side by side", "a@x.com;b@x.com\nc@x.com;d@x.com", abcd("x.com"), []],
    ["German Excel", "sep=;\r\nBenutzername;E-Mail\r\nDoe, John;a@x.com\r\n", ["a@x.com"], []],
    ["a directory's answer", "displayName,userPrincipalName,mail\nDoe,a@x.com,a@x.com", ["a@x.com"], []],
    [
      "an Azure DevOps export",
      [
        "Name,Username,Access Level,Last Access,Date Created,License Status,License Source,Extensions",
        `"Doe, John",a@x.com,Basic,11/20/2026 9:14:02 AM,1/2/2025,Active,Account,`,
        `Build Service,,Stakeholder,Never,1/2/2025,Active,Account,`,
        `Jane Roe,${guest},"Basic + Test Plans",Never,1/2/2025,Pending,Account,"A, B"`,
      ].join("\r\n"),
      ["a@x.com", guest],
      ["Build Service,,Stakeholder,Never,1/2/2025,Active,Account"],
    ],
    [
      "a German export",
      "Name;Benutzername;Zugriffsebene;Letzter Zugriff\nDoe;a@x.com;Basis;Nie\nRoe;;Basis;Nie",
      ["a@x.com"],
      ["Roe;;Basis;Nie"],
    ],
    ["domain accounts", "CONTOSO\\john\na@x.com", ["a@x.com"], ["CONTOSO\\john"]],
    ["bare names", "Jane Doe\nben@x.com\nJane Doe", ["ben@x.com"], ["Jane Doe"]],
    ["words beside an address", "Jane Doe, ben@x.com, CONTOSO\\john", ["ben@x.com"], []],
    [
      "half an address",
      "jane@\n@x.com\na@b@c\na@-\na@x..com",
      [],
      ["jane@", "@x.com", "a@b@c", "a@-", "a@x..com"],
    ],
    ["an unclosed quote", `"Jane\na@x.com\nb@x.com`, ["a@x.com", "b@x.com"], ["Jane"]],
    ["inches", `27" monitor\na@x.com\n24" monitor`, ["a@x.com"], [`27" monitor`, `24" monitor`]],
    [
      "repository addresses",
      "https://me:pw@dev.azure.com/x\ngit@x.com:a/b.git",
      [],
      ["https://me:pw@dev.azure.com/x", "git@x.com:a/b.git"],
    ],
    ["only SIP", "SIP:a@x.com", [], ["SIP:a@x.com"]],
    ["headings alone", "E-Mail-Adresse\n\nName\tE-Mail\nemail", [], []],
    ["nothing", " \n ,;\n-----\n\0", [], []],
  ])("%s", (_, text, addresses, notUnderstood) => {
    expect(parsePeople(text)).toEqual({ addresses, notUnderstood, notUnderstoodLeft: 0, leftOut: 0 });
  });

  test("a leaked token in front of an address is neither looked up nor repeated", () => {
    const token = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4).slice(0, 76)}${"AZ" + "DO"}x1y2`;
    const { addresses, notUnderstood } = parsePeople(`${token}@dev.azure.com`);
    expect(addresses).toEqual([]);
    expect(notUnderstood.join()).not.toContain(token);
  });
});

describe("every address is found once, in order, in", () => {
  const local = fc
    .stringMatching(/^[a-z0-9][a-z0-9.+_'-]{0,12}[a-z0-9]$/)
    .filter((text) => !text.includes(".."));
  const address = fc
    .tuple(local, fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?(\.[a-z]{2,6}){1,2}$/), fc.boolean())
    .map(([name, domain, isGuest]) =>
      isGuest ? `${name}_${domain}#EXT#@contoso.onmicrosoft.com` : `${name}@${domain}`,
    );
  const list = fc.uniqueArray(address, {
    minLength: 1,
    maxLength: 30,
    selector: (text) => text.toLowerCase(),
  });

  test.each<[string, (addresses: readonly string[]) => string]>([
    ["lines", (all) => all.join("\r\n")],
    ["commas", (all) => all.join(",")],
    ["semicolons and blanks", (all) => all.join("; ")],
    ["tabs", (all) => all.join("\t")],
    ["bars", (all) => all.join("|")],
    ["apostrophes", (all) => all.map((one) => `'${one}'`).join(",")],
    ["quotes", (all) => all.map((one) => `"${one}"`).join(";")],
    ["Outlook", (all) => all.map((one, n) => `"Doe, ${n}" <${one}>`).join("; ")],
    ["brackets", (all) => all.map((one, n) => `Person ${n} (${one})`).join("\n")],
    ["proxy addresses", (all) => all.map((one) => `smtp:${one}`).join(";")],
    ["prose", (all) => `Please revoke ${all.join(", ")}.`],
    ["a CSV", (all) => ["Name,Username", ...all.map((one) => `"Doe, ""J""\n",${one},Basic`)].join("\r\n")],
    ["a German CSV", (all) => ["sep=;", ...all.map((one) => `Doe, J.;"${one}";Basis`)].join("\r\n")],
  ])("%s", (_, write) => {
    fc.assert(
      fc.property(list, (addresses) => {
        expect(parsePeople(write(addresses))).toEqual({
          addresses,
          notUnderstood: [],
          notUnderstoodLeft: 0,
          leftOut: 0,
        });
      }),
    );
  });
});

describe("a huge or odd list", () => {
  test("of 10,000 lines is read whole, and lines beyond that are counted", () => {
    const lines = Array.from({ length: mostAddresses + 3 }, (_, index) => `person.${index}@x.example`);
    expect(parsePeople(lines.slice(0, mostAddresses).join("\n")).addresses).toHaveLength(mostAddresses);
    expect(parsePeople(lines.join("\n"))).toMatchObject({ leftOut: 3 });
  });

  test("of names has its leftovers shortened, and says how many more there are", () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `Person ${index},,${"Basic ".repeat(100)}`);
    const { notUnderstood, notUnderstoodLeft } = parsePeople(rows.join("\n"));
    expect(notUnderstood.length + notUnderstoodLeft).toBe(2_000);
    expect(notUnderstood.length).toBeLessThanOrEqual(100);
    expect(Math.max(...notUnderstood.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });

  test.each<[string, string, number]>([
    ["20 MB of people", "Doe,john.doe@x.example,Basic\n".repeat(700_000), 1],
    ["5,000,000 characters without a break", "a".repeat(5_000_000), 0],
    ["5,000,000 characters in one line of addresses", "a@x.example ".repeat(420_000), 1],
    ["a million separators", `${",;\t|".repeat(250_000)}a@x.example`, 1],
    ["a million signs", "@".repeat(1_000_000), 0],
    ["a million opening quotes", `,"a`.repeat(1_000_000), 0],
    ["a million lines with an opening quote", `,"a\n`.repeat(1_000_000), 0],
    ["a million pairs of quotes", `,"""y,""""y\n`.repeat(200_000), 0],
    ["a million quotes", `"`.repeat(1_000_001), 0],
    ["a million line ends", `${"\r\n".repeat(1_000_000)}a@x.example`, 1],
    ["a million nulls", `${"\0".repeat(1_000_000)}a@x.example`, 1],
    ["a million brackets", "<(".repeat(500_000), 0],
    ["a million dots", `a@${".a".repeat(500_000)}`, 0],
    ["a million combining marks", `a${"\u0301".repeat(1_000_000)}`, 0],
  ])("is read in steps that leave the page free: %s", (_, text, addresses) => {
    const steps = readPeople(text);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value.addresses).toHaveLength(addresses);
    if (/people|line of addresses|lines with/.test(_)) expect(count).toBeGreaterThan(100);
  });

  test("of any text is read without failing, and never yields a non-address", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...'a@.<>,; "\n\t') }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const address of parsePeople(text).addresses) expect(address).toMatch(/^[^\s@]+@[^\s@]+$/);
      }),
    );
  });
});

function abcd(domain: string): string[] {
  return ["a", "b", "c", "d"].map((name) => `${name}@${domain}`);
}
