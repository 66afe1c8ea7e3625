import fc from "fast-check";

import { c3id } from "../../../src/tokens/leaked/c3id";
import { findLeaks } from "../../../src/tokens/leaked/findLeaks";
import { madeUpOldToken, madeUpToken, madeUpUnmarkedToken } from "./madeUpTokens";
import { brokenPlaces, encodedPlaces, plainPlaces } from "./places";

const places = [...plainPlaces, ...brokenPlaces, ...encodedPlaces];

describe.each(places)("in %s", (_, put) => {
  test("finds a token once, with its hash and month, and keeps nothing of it", () => {
    fc.assert(
      fc.property(
        fc.constant(0).map(() => madeUpToken()),
        fc.lorem(),
        (token, text) => {
          const found = findLeaks(`${text}\n\n---\n${put(token)}\n---\n\n${text}`);
          expect(found).toEqual({
            leaks: [{ kind: "token", hash: c3id(token), made: { year: 2026, month: 11 } }],
            isCut: false,
          });
          expectNothingOf(token, found);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("finds an old token once, with its hash, and keeps nothing of it", () => {
    for (const issuedTo of ["person", "application"] as const) {
      const token = madeUpOldToken(issuedTo);
      const found = findLeaks(put(token));
      expect(found).toEqual({ leaks: [{ kind: "oldToken", hash: c3id(token), issuedTo }], isCut: false });
      expectNothingOf(token, found);
    }
  });

  test("finds a token that has only the mark at its end", () => {
    const token = madeUpUnmarkedToken();
    expect(findLeaks(put(token)).leaks).toEqual([{ kind: "token", hash: c3id(token) }]);
  });
});

function expectNothingOf(secret: string, found: unknown): void {
  const kept = JSON.stringify(found);
  const pieces = Array.from({ length: secret.length - 7 }, (_, start) => secret.slice(start, start + 8));
  expect(pieces.filter((piece) => kept.includes(piece))).toEqual([]);
}

describe("what a letter belongs to", () => {
  const startingWith = (letter: string) => letter + madeUpToken().slice(1);

  test.each(["n", "r", "t", "x41", "u0041"])(
    "a token that begins with %s after a backslash keeps it",
    (beginning) => {
      const token = beginning + madeUpToken().slice(beginning.length);
      expect(findLeaks(`FABRIKAM\\${token} logged in`).leaks).toEqual([
        expect.objectContaining({ hash: c3id(token) }),
      ]);
      expect(findLeaks(`.\\${token} logged in`).leaks).toEqual([
        expect.objectContaining({ hash: c3id(token) }),
      ]);
    },
  );

  test.each(["n", "r", "A"])(
    "a token that begins with %s after an escaped line break is found once",
    (letter) => {
      const token = startingWith(letter);
      expect(findLeaks(`"error\\n${token}\\nend"`).leaks).toEqual([
        expect.objectContaining({ hash: c3id(token) }),
      ]);
    },
  );

  test("a token that begins like a percent code keeps its first letters", () => {
    const token = `41${madeUpToken().slice(2)}`;
    expect(findLeaks(`echo %${token}% & set pat%${token}`).leaks).toEqual([
      expect.objectContaining({ hash: c3id(token) }),
    ]);
  });
});

describe("an old token that begins like the end of an escape", () => {
  const oldTokenFrom = (beginning: string) => madeUpOldToken("person", beginning);

  test.each([
    ["\\", "n"],
    ["\\", "r"],
    ["\\", "t"],
    ["\\", "x62"],
    ["\\", "u2522"],
    ["%", "62"],
    ["%", "252562"],
  ])("after %s keeps %s", (before, beginning) => {
    const token = oldTokenFrom(beginning);
    for (const text of [`FABRIKAM${before}${token} logged in`, `.${before}${token}`, `${before}${token}`])
      expect(findLeaks(text).leaks).toEqual([{ kind: "oldToken", hash: c3id(token), issuedTo: "person" }]);
  });
});

test("finds a token wherever it is in megabytes of letters", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 140_000 }), fc.boolean(), (before, isEncoded) => {
      const token = madeUpToken();
      const text = `${"Q".repeat(before)}${token}${"Q".repeat(140_000 - before)}`;
      const found = findLeaks(isEncoded ? Buffer.from(text).toString("base64") : text);
      expect(found.leaks.map((leak) => leak.hash)).toEqual([c3id(token)]);
    }),
    { numRuns: 30 },
  );
});

test("lists several in the order of the text, each once", () => {
  const [first, second, third] = [madeUpToken(), madeUpOldToken(), madeUpToken()];
  const hash = c3id("made up");
  const text = [first, second, first, btoa(`:${third}`), `"c3id": "${hash}"`, second].join("\n\n--\n\n");
  expect(findLeaks(text).leaks.map((leak) => leak.hash)).toEqual(
    [first, second, third].map(c3id).concat(hash),
  );
});

test("a token counts for more than its hash", () => {
  const token = madeUpToken();
  expect(findLeaks(`c3id: ${c3id(token)}, token: ${token}`).leaks).toEqual([
    { kind: "token", hash: c3id(token), made: { year: 2026, month: 11 } },
  ]);
});
