import { TabBell, type Channel } from "../../../src/jobs/store/TabBell";

interface Wire extends Channel {
  onmessage: (() => void) | null;
}

/** A channel to one other tab. */
function aPair(): [Wire, Wire] {
  const make = (): Wire => ({ onmessage: null, postMessage: () => undefined });
  const [one, other] = [make(), make()];
  one.postMessage = () => other.onmessage?.();
  other.postMessage = () => one.onmessage?.();
  return [one, other];
}

test("rings in the other tab, and not in its own", () => {
  const [one, other] = aPair().map((channel) => new TabBell(() => channel));
  one?.ring();
  one?.ring();
  expect([one?.heard.rings, other?.heard.rings]).toEqual([0, 2]);
});

const closed: Channel = {
  onmessage: null,
  postMessage: () => {
    throw new DOMException("", "InvalidStateError");
  },
};
const forbidden = () => {
  throw new DOMException("", "SecurityError");
};

test.each<[string, () => Channel | undefined]>([
  ["do not exist", () => undefined],
  ["are forbidden", forbidden],
  ["are closed", () => closed],
])("where channels %s, nothing rings and nothing breaks", (_, open) => {
  const bell = new TabBell(open);
  bell.ring();
  expect(bell.heard.rings).toBe(0);
});
