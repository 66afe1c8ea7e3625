const { TestEnvironment } = require("jest-environment-node");

/** Tells the hooks of a test whether it has failed, so that they can say what the page showed then. */
class JourneyEnvironment extends TestEnvironment {
  handleTestEvent({ name }) {
    if (name === "test_fn_start") this.global.hasTestFailed = false;
    if (name === "test_fn_failure") this.global.hasTestFailed = true;
  }
}

module.exports = JourneyEnvironment;
