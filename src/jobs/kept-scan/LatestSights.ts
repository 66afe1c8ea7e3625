import type { Sighting } from "./Sighting";

/** The latest sighting of each token, in whatever order they arrive. */
export class LatestSights {
  private readonly byId = new Map<string, Pick<Sighting, "state" | "at">>();

  constructor(sightings: Iterable<Sighting> = []) {
    this.add(sightings);
  }

  /** Returns only the news: known sightings, and those older than a known one, change nothing. */
  add(sightings: Iterable<Sighting>): Sighting[] {
    return [...sightings].flatMap(({ state, at, ...seen }) => {
      const authorizationIds = seen.authorizationIds.filter((id) => {
        const known = this.byId.get(id.toLowerCase());
        const isNews = !known || known.at < at || (known.at <= at && known.state !== state);
        if (isNews) this.byId.set(id.toLowerCase(), { state, at });
        return isNews;
      });
      return authorizationIds.length > 0 ? [{ authorizationIds, state, at }] : [];
    });
  }

  get ids(): Iterable<string> {
    return this.byId.keys();
  }

  /** What was seen of the token when its owner was asked or later; `undefined` if nothing. */
  since(listedAt: Date | undefined, authorizationId: string): Sighting["state"] | undefined {
    const seen = this.byId.get(authorizationId.toLowerCase());
    return seen && !(listedAt && listedAt > seen.at) ? seen.state : undefined;
  }
}
