const PlainEnvironment = require("./plainEnvironment");

/** Tells the hooks of a test whether it has failed, so that they can say what the page showed then. */
class JourneyEnvironment extends PlainEnvironment {
  handleTestEvent(event) {
    super.handleTestEvent(event);
    if (event.name === "test_fn_start") this.global.hasTestFailed = false;
    if (event.name === "test_fn_failure") this.global.hasTestFailed = true;
  }
}

module.exports = JourneyEnvironment;
