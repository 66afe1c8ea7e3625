import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import type { PatList } from "../../../src/azure/clients/PatClient";
import type { ListedTokens } from "../../../src/azure/wire/ListedTokens";
import { useMyTokens } from "../../../src/hubs/my-tokens/useMyTokens";
import type { Token } from "../../../src/tokens/token/Token";
import { aToken, now } from "../../tokens/builders";

type Ids = Readonly<Partial<Record<PatList, readonly string[]>>>;

/** A service that answers each list with these ids, and what it was asked for. */
function aService(idsOf: (which: PatList) => readonly string[]) {
  const asked: PatList[] = [];
  const signals: AbortSignal[] = [];
  const list = async (which: PatList, signal?: AbortSignal): Promise<ListedTokens<Token>> => {
    asked.push(which);
    if (signal) signals.push(signal);
    const isRevoked = which === "revoked";
    return {
      tokens: idsOf(which).map((authorizationId) => aToken({ authorizationId, name: which, isRevoked })),
      unreadable: 0,
    };
  };
  return { list, asked, signals };
}

const clock = () => now;

/** Each token with the list that it counts for, or the failure. */
function Lists({ pats }: { pats: Pick<ReturnType<typeof aService>, "list"> }) {
  const { loadState, reload } = useMyTokens(pats, clock);
  const told =
    loadState.state === "ready"
      ? loadState.value.tokens.map(({ authorizationId, name }) => `${authorizationId} ${name}`).join(", ")
      : loadState.state === "failed"
        ? `failed: ${String(loadState.error)}`
        : "loading";
  return (
    <>
      <p data-testid="told">{loadState.state === "ready" && loadState.isRefreshing ? "refreshing" : told}</p>
      <button onClick={reload}>Reload</button>
    </>
  );
}

const reload = () => userEvent.setup().click(screen.getByRole("button", { name: "Reload" }));

test("asks for the three lists at the same time", async () => {
  const { asked } = aService(() => []);
  const pats = { list: (which: PatList) => (asked.push(which), new Promise<never>(() => undefined)) };
  render(<Lists pats={pats} />);
  expect(asked).toEqual(["active", "expired", "revoked"]);
});

test.each<[string, Ids, string]>([
  ["expired", { active: ["a", "b"], expired: ["b"], revoked: ["c"] }, "a active, b expired, c revoked"],
  ["was revoked", { active: ["a", "b"], revoked: ["b", "c"] }, "a active, b revoked, c revoked"],
  ["expired and was revoked", { active: ["a"], expired: ["a"], revoked: ["a"] }, "a revoked"],
])("a token that %s while the lists were read counts as dead, and is shown once", async (_, ids, told) => {
  const { list } = aService((which) => ids[which] ?? []);
  render(<Lists pats={{ list }} />);
  expect(await screen.findByText(told)).toBeInTheDocument();
});

test("a token that a reload finds in no list is looked for among the dead once more", async () => {
  let reads = 0;
  const { list, asked } = aService((which) => {
    // It expires after the list of the expired has been answered, and before that of the active is.
    if (which === "active") return reads++ === 0 ? ["a", "b"] : ["a"];
    if (which === "expired") return asked.filter((one) => one === "expired").length > 2 ? ["b"] : [];
    return [];
  });
  render(<Lists pats={{ list }} />);
  await screen.findByText("a active, b active");
  expect(asked).toEqual(["active", "expired", "revoked"]);
  await reload();
  expect(await screen.findByText("a active, b expired")).toBeInTheDocument();
  expect(asked.slice(3)).toEqual(["active", "expired", "revoked", "expired", "revoked"]);
  await reload();
  expect(await screen.findByText("a active, b expired")).toBeInTheDocument();
  expect(asked).toHaveLength(11);
});

test("a token that is in no list any more is looked for once, and then no longer", async () => {
  let reads = 0;
  const { list, asked } = aService((which) =>
    which === "active" ? (reads++ === 0 ? ["a", "b"] : ["a"]) : [],
  );
  render(<Lists pats={{ list }} />);
  await screen.findByText("a active, b active");
  await reload();
  await screen.findByText("a active");
  expect(asked).toHaveLength(8);
  await reload();
  await screen.findByText("a active");
  expect(asked).toHaveLength(11);
});

test.each<PatList>(["active", "expired", "revoked"])(
  "when the list of the %s fails, that is told, and the others are ended",
  async (failing) => {
    const service = aService(() => ["a"]);
    const list = async (which: PatList, signal?: AbortSignal) => {
      const answer = service.list(which, signal);
      if (which === failing) throw new Error(`no ${which} list`);
      return which === "active" ? answer : new Promise<never>(() => undefined);
    };
    render(<Lists pats={{ list }} />);
    expect(await screen.findByText(`failed: Error: no ${failing} list`)).toBeInTheDocument();
    expect(service.signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
  },
);
