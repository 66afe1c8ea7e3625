import type { Service } from "./aService";
import { bareFetch } from "./bareFetch";
import type { Figure } from "./Figure";
import { inPairs, measured } from "./pairs";
import type { OpenHub } from "./UnwatchedBrowser";

const times = 500;
const pairs = 3;
const lanes = 100;

/**
 * What a preflight costs: the same request to one address, with a preflight each time and without. The browser remembers the
 * answer to a preflight for its address, but not for requests that leave nothing in its cache, as ours do.
 */
export async function preflightFigures(hub: OpenHub, { root, authorization }: Service): Promise<Figure[]> {
  const search = { url: `${root}_apis/graph/subjectquery`, body: '{"query":"a","subjectKind":["User"]}' };
  const send = (cache: RequestCache) =>
    hub.tookFor(() =>
      hub.frame.evaluate(
        bareFetch,
        Array.from({ length: times }, () => search),
        authorization,
        lanes,
        cache,
      ),
    );
  const all = await inPairs(
    pairs,
    () => send("no-store"),
    () => send("default"),
  );
  const cost = (kind: "clockMs" | "processorMs") =>
    measured(all.map(([each, once]) => (each[kind] - once[kind]) / times));
  const note = `${times} requests to one address, with preflights and without, ${pairs} pairs`;
  return [
    { what: "one preflight, by the clock", ...cost("clockMs"), unit: "ms", note },
    { what: "one preflight, by the browser's processor time", ...cost("processorMs"), unit: "ms", note },
  ];
}
