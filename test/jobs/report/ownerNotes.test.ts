import { noteText } from "../../../src/hubs/organization-tokens/revocation/report/noteText";
import { en as reportWords } from "../../../src/hubs/organization-tokens/revocation/report/words/en";
import { ownerNotes } from "../../../src/jobs/report/ownerNotes";
import { aReport } from "./aReport";

test("an owner's note names the tokens that are gone, and no others", () => {
  const notes = ownerNotes(aReport());
  expect(notes).toEqual([
    expect.objectContaining({
      owner: "aad.ada",
      ownerMail: "ada@x.example",
      reason: "Too old",
      organizationName: "fabrikam",
    }),
  ]);
  expect(notes[0]?.tokens.map(({ tokenName }) => tokenName)).toEqual(["token 1"]);
});

test("each owner gets one note for all their tokens, one owner after another", () => {
  const report = aReport();
  const lines = report.lines.map((line) => ({ ...line, state: "gone" as const }));
  const notes = ownerNotes({ ...report, lines });
  expect(notes.map(({ ownerName, tokens }) => [ownerName, tokens.length])).toEqual([
    ["Ada", 2],
    ["Ben", 1],
  ]);
});

test("a note says what happened, why and what to do next", () => {
  const note = ownerNotes(aReport())[0];
  const text = reportWords.notes;
  const body = note && noteText(note, text, "en");
  expect(body).toMatch(/Hello Ada/);
  expect(body).toMatch(/- token 1 \(vso\.code; Jan 20, 2027\)/);
  expect(body).toMatch(/Reason: Too old/);
  expect(body).toMatch(/create a new token/);
  expect(text.subject("fabrikam")).toBe("Your personal access tokens in fabrikam were revoked");
});
