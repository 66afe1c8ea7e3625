/** A browser that needs no network but the emulator's, and no start page. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Some builds keep cross-site frames from storing anything; the scenario `server` plays that.
  "--disable-features=ThirdPartyCookieBlocking,TrackingProtection3pcd,BlockThirdPartyCookiesInIncognito",
];
