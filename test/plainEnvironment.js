const { TestEnvironment } = require("jest-environment-node");
const { endingInTime } = require("./lateTests");

module.exports = endingInTime(TestEnvironment);
