import { planPayload, revocationReader } from "../../../../src/jobs/revocation/run/revocationReader";
import { revocationStates } from "../../../../src/jobs/revocation/RevocationProgress";
import { finish } from "../../../../src/tokens/steps/finish";

const { readStep } = revocationReader;
const readPlan = (payload: unknown) => finish(revocationReader.readPlan(payload));
const piece = (value: unknown) => JSON.stringify(value);
const token = { authorizationId: "a1", owner: "ada" };

/** Finishing a part of a plan would look like all of it, so that one bad token spoils the plan. */
test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a bare list", [token]],
  ["no tokens", {}],
  ["tokens that are not a list", { tokens: { 0: token } }],
  ["an empty list", { tokens: [] }],
  ["null among the tokens", { tokens: [token, null] }],
  ["a token without an id", { tokens: [token, { owner: "ada" }] }],
  ["a token with an empty id", { tokens: [token, { ...token, authorizationId: "" }] }],
  ["a token with a number for an id", { tokens: [{ ...token, authorizationId: 1 }] }],
  ["a token without an owner", { tokens: [{ authorizationId: "a1" }, token] }],
  ["a token with an empty owner", { tokens: [{ ...token, owner: "" }] }],
  ["no owners", { runs: [[0, ["a1"]]] }],
  ["an owner out of range", { owners: ["ada"], runs: [[1, ["a1"]]] }],
  [
    "an owner without tokens",
    {
      owners: ["ada"],
      runs: [
        [0, ["a1"]],
        [0, []],
      ],
    },
  ],
  ["a token with a number for an id in a run", { owners: ["ada"], runs: [[0, ["a1", 1]]] }],
  ["null among the runs", { owners: ["ada"], runs: [[0, ["a1"]], null] }],
  ["no pieces", { pieces: [] }],
  ["pieces that are no texts", { pieces: [{ tokens: [token] }] }],
  ["a piece that is cut off", { pieces: [piece({ tokens: [token] }), '{"tokens":['] }],
  ["a piece without its owners", { pieces: [piece({ tokens: [token] }), piece({ runs: [[0, ["a1"]]] })] }],
  ["pieces that are empty", { pieces: [piece({ tokens: [] })] }],
  ["a piece that is a plan of pieces", { pieces: [piece({ pieces: [piece({ tokens: [token] })] })] }],
])("%s is not a plan", (_, payload) => {
  expect(readPlan(payload)).toBeUndefined();
});

test("a plan comes back in its order, and with no more than ids", () => {
  const named = { ...token, tokenName: "nightly build", ownerMail: "ada@x.example" };
  const payload = finish(planPayload([named, { authorizationId: "b1", owner: "ben" }]));
  expect(payload).toEqual({ pieces: ['{"owners":["ada","ben"],"runs":[[0,["a1"]],[1,["b1"]]]}'] });
  expect(readPlan(structuredClone(payload))).toEqual([token, { authorizationId: "b1", owner: "ben" }]);
});

test("a plan of thousands is kept in few texts, which a browser stores at once, and comes back in its order", () => {
  const tokens = Array.from({ length: 10_000 }, (_, place) => ({
    authorizationId: `a${place}`,
    owner: `owner ${Math.floor(place / 3)}`,
  }));
  const payload = finish(planPayload(tokens));
  expect(payload.pieces).toHaveLength(10);
  expect(readPlan(structuredClone(payload))).toEqual(tokens);
});

test("a plan kept as bytes comes back as it was", () => {
  const tokens = [token, { authorizationId: "b1", owner: "bén" }];
  const payload = finish(planPayload(tokens, undefined, true));
  expect(payload).toEqual({ pieces: [expect.any(Uint8Array)] });
  expect(readPlan(structuredClone(payload))).toEqual(tokens);
});

test("damaged bytes are no plan, even if only one id is damaged", () => {
  const bytes = new TextEncoder().encode(piece({ tokens: [token] }));
  expect(readPlan({ pieces: [bytes] })).toEqual([token]);
  bytes[bytes.indexOf("1".charCodeAt(0))] = 0xff;
  expect(readPlan({ pieces: [bytes] })).toBeUndefined();
  expect(readPlan({ pieces: [new Uint8Array()] })).toBeUndefined();
});

test.each([
  ["as one list of owners and ids", { owners: ["ada"], runs: [[0, ["a1"]]] }],
  ["as tokens, with more than ids", { tokens: [{ ...token, tokenName: "nightly build" }] }],
])("what an earlier version kept %s comes back", (_, payload) => {
  expect(readPlan(payload)).toEqual([token]);
});

test.each(revocationStates)("a step to the state %s is read", (state) => {
  expect(readStep({ tokens: [0, 2], state })).toEqual({ tokens: [0, 2], state, why: undefined });
});

test.each<[string, unknown, unknown]>([
  ["null", null, undefined],
  ["no tokens", { state: "gone" }, undefined],
  ["a text for tokens", { tokens: "0", state: "gone" }, undefined],
  ["no state", { tokens: [0] }, undefined],
  ["a state that nobody knows", { tokens: [0], state: "blown up" }, undefined],
  ["a state from the prototype", { tokens: [0], state: "toString" }, undefined],
  [
    "invalid places",
    { tokens: [0, 1.5, "1", null, NaN, 3], state: "gone" },
    { tokens: [0, 3], state: "gone", why: undefined },
  ],
  [
    "a reason",
    { tokens: [0], state: "unknown", why: "offline" },
    { tokens: [0], state: "unknown", why: "offline" },
  ],
  [
    "a reason that nobody knows",
    { tokens: [0], state: "unknown", why: "tired" },
    { tokens: [0], state: "unknown", why: undefined },
  ],
])("the valid parts of a step with %s are read", (_, payload, expected) => {
  expect(readStep(payload)).toEqual(expected);
});
