/**
 * Measured in a browser with 40 ms per answer: 2,000 people in 18 seconds over HTTP/1.1, and twice as many over HTTP/2
 * (PERFORMANCE.md). The slower figure, rounded down, since a proxy may prevent HTTP/2.
 */
const peoplePerMinute = 6_000;

/** About how long a scan of so many people takes if nothing slows it down; 0 is less than a minute. */
export function scanMinutes(people: number): number {
  return Math.floor(people / peoplePerMinute);
}
