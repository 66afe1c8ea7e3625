import { finish } from "../../tokens/steps/finish";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import { TextMap } from "../../tokens/text/TextMap";
import type { Sighting } from "./Sighting";

/** The latest sighting of each token, in whatever order they arrive. */
export class LatestSights {
  private readonly byId = new TextMap<Seen>();

  constructor(sightings: Iterable<Sighting> = []) {
    this.add(sightings);
  }

  /** Returns only the news: known sightings, and those older than a known one, change nothing. */
  add(sightings: Iterable<Sighting>): Sighting[] {
    return finish(this.addInSteps(sightings));
  }

  *addInSteps(sightings: Iterable<Sighting>): Steps<Sighting[]> {
    const news: Sighting[] = [];
    for (const { authorizationIds, state, at } of sightings) {
      const ids: string[] = [];
      yield* inStretches(authorizationIds.length, (start, end) => {
        for (const id of authorizationIds.slice(start, end)) if (this.learn(id, { state, at })) ids.push(id);
      });
      if (ids.length > 0) news.push({ authorizationIds: ids, state, at });
      yield;
    }
    return news;
  }

  get ids(): Iterable<string> {
    return this.byId.keys();
  }

  /** What was seen of the token when its owner was asked or later; `undefined` if nothing. */
  since(listedAt: Date | undefined, authorizationId: string): Sighting["state"] | undefined {
    const seen = this.byId.get(authorizationId.toLowerCase());
    return seen && !(listedAt && listedAt > seen.at) ? seen.state : undefined;
  }

  /** Whether it is news. */
  private learn(authorizationId: string, seen: Seen): boolean {
    const id = authorizationId.toLowerCase();
    const known = this.byId.get(id);
    const isNews = !known || known.at < seen.at || (known.at <= seen.at && known.state !== seen.state);
    if (isNews) this.byId.set(id, seen);
    return isNews;
  }
}

type Seen = Pick<Sighting, "state" | "at">;
