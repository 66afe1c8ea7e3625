/**
 * Runs tfx with a token that no process list shows. tfx takes one from `--token` or from a prompt; it knows no variable, and
 * `publish` passes over what `tfx login` has kept (https://github.com/microsoft/tfs-cli/issues/455). The arguments that a
 * process is started with can be read by everyone on the machine, so tfx is loaded into this process and gets the
 * argument here, where it is only a variable.
 */
const token = process.env.MARKETPLACE_TOKEN;
if (!token) throw new Error("MARKETPLACE_TOKEN is not set.");
delete process.env.MARKETPLACE_TOKEN;
process.argv.push("--token", token);
await import("../node_modules/tfx-cli/_build/app.js");
