import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { RunOutcomes } from "../../../../src/hubs/organization-tokens/revocation/outcomes/RunOutcomes";
import { NoteList } from "../../../../src/hubs/organization-tokens/revocation/report/NoteList";
import { reportWords } from "../../../../src/hubs/organization-tokens/revocation/report/words/reportWords";
import { aReport } from "../../../jobs/report/aReport";

const many = 20_000;

/** The lines of a revocation of many tokens, the last one gone, and which of them were looked at for their name. */
function manyLines() {
  const [line] = aReport().lines;
  if (!line) throw new Error("The report is empty.");
  const named = new Set<number>();
  const lines = Array.from({ length: many }, (_, place) => ({
    ...line,
    state: place === many - 1 ? ("gone" as const) : ("planned" as const),
    get tokenName() {
      named.add(place);
      return `token ${place}`;
    },
  }));
  return { lines, named };
}

test("of many tokens of a revocation, only those in view become rows, and only those that changed become new ones", async () => {
  const { lines, named } = manyLines();
  const { rerender } = render(<RunOutcomes lines={lines} />);
  expect(await screen.findByText("token 0")).toBeVisible();
  expect(screen.getByText("All (20,000)")).toBeVisible();
  const { size: inView } = named;
  expect(inView).toBeLessThan(100);

  const changed = lines.map((line, place) => (place === 0 ? { ...line, tokenName: "token again" } : line));
  named.clear();
  rerender(<RunOutcomes lines={changed} />);
  expect(await screen.findByText("token again")).toBeVisible();
  expect(named.size).toBe(0);

  await userEvent.setup().click(screen.getByRole("button", { name: / \(1\)$/ }));
  expect(await screen.findByText(`token ${many - 1}`)).toBeVisible();
});

test("of the notes to many owners, only those shown are written", async () => {
  const written = new Set<number>();
  const notes = Array.from({ length: many }, (_, place) => ({
    key: String(place),
    name: `Person ${place}`,
    write() {
      written.add(place);
      return { body: `Dear ${place}`, mail: undefined };
    },
  }));
  render(<NoteList notes={notes} />);
  expect(await screen.findByText("Person 49")).toBeInTheDocument();
  expect(written.size).toBe(50);
  const { more } = reportWords.in("en").notes;
  await userEvent.setup().click(screen.getByText(more(many - 50)));
  expect(screen.getByText("Dear 99")).toBeInTheDocument();
  expect(written.size).toBe(100);
});
