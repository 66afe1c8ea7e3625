const without = [
  // Some builds keep cross-site frames from storing anything; the scenario `server` plays that.
  "ThirdPartyCookieBlocking",
  "TrackingProtection3pcd",
  "BlockThirdPartyCookiesInIncognito",
  // The address bar of each new window loads pages of its own, which take a processor for about a second.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
];

/** A browser that needs no network but the emulator's, and no start page. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${without.join(",")}`,
];
