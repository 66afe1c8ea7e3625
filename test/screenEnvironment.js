require("./screenLabels.js");
const { onceForEach } = require("./screenStyles.js");
const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom with the parts of a browser that it lacks and Node has. */
class ScreenEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of [
      "fetch",
      "Headers",
      "Request",
      "Response",
      "structuredClone",
      "TextEncoder",
      "TextDecoder",
    ]) {
      this.global[name] ??= globalThis[name];
    }
    this.global.getComputedStyle = onceForEach(this.global.getComputedStyle);
    this.global.AbortController = AbortController;
    this.global.AbortSignal = AbortSignal;
  }
}

module.exports = ScreenEnvironment;
