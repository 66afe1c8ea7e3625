/**
 * When journeys begin: ten days before the retirement of tokens for all organizations, because the numbers on the pages
 * depend on it. From then on, time passes normally.
 */
const behindMs = Date.now() - Date.parse("2026-11-21T10:00:00Z");

/** The time of a journey's emulator. */
export function journeyNow(): Date {
  return new Date(Date.now() - behindMs);
}

/** A script that gives a page the same time. It leaves timers alone. */
export const journeyClock = `{
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() - ${behindMs});
      else super(...given);
    }
    static now() {
      return RealDate.now() - ${behindMs};
    }
  };
}`;
