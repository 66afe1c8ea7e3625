/** Of PAT Steward, set when it is built. */
export const version = process.env.PAT_STEWARD_VERSION ?? "0.0.0";
