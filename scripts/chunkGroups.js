const isFromPackage = (module) => /[\\/]node_modules[\\/]/.test(module.nameForCondition() ?? "");
const someChunk = (module, chunkGraph, test) => [...chunkGraph.getModuleChunksIterable(module)].some(test);

/** A chunk of a page's start, or with what the kit's table and dropdown need. */
const isEarly = (chunk) => chunk.canBeInitial() || /^(token-table|dropdown)$/.test(chunk.name);

/** Which modules go into which file, for `splitChunks` of webpack. */
const chunkGroups = {
  // MSAL stays in one chunk of its own, that of its dynamic import.
  default: false,
  defaultVendors: false,
  // What both hubs need before they show anything; a second hub opens without loading it again.
  shared: {
    name: "shared",
    chunks: "initial",
    minChunks: 2,
    enforce: true,
  },
  // The shell of the hubs links one style sheet, with the styles of what loads beside it.
  styles: {
    name: "shared",
    chunks: "all",
    type: "css/mini-extract",
    test: (module, { chunkGraph }) => someChunk(module, chunkGraph, isEarly),
    enforce: true,
    priority: 3,
  },
  // A browser compiles two files side by side.
  react: {
    name: "react",
    chunks: "all",
    test: /[\\/]node_modules[\\/](react|react-dom|scheduler|object-assign)[\\/]/,
    enforce: true,
    priority: 4,
  },
  vendor: {
    name: "shared",
    // Chunks that come later take from here what is here; otherwise each would bring its own copy of the table.
    chunks: "all",
    test: (module, { chunkGraph }) =>
      isFromPackage(module) && someChunk(module, chunkGraph, (chunk) => chunk.canBeInitial()),
    enforce: true,
    // Before `table` and `panels`, which would otherwise take their copies first and leave others in the page.
    priority: 2,
  },
  // Each of the chunks that explain scopes would otherwise bring its own copy.
  explanations: {
    name: "scope-explanations",
    chunks: "async",
    test: /[\\/]tokens[\\/]scopes[\\/]explanations/,
    enforce: true,
  },
  // The causes of a failed sign-in, shared by forms and the setup check.
  signIn: {
    name: "sign-in",
    chunks: "async",
    minChunks: 2,
    test: /[\\/]hubs[\\/]setup[\\/]sign-in[\\/]/,
  },
  // Each chunk that can meet a failure with its own remedy would otherwise bring its own copy.
  failure: {
    name: "failures",
    chunks: "async",
    test: /[\\/]hubs[\\/]failure[\\/](?!words[\\/]de)/,
    enforce: true,
  },
  // Both hubs draw them, each from a chunk of its own. How bad a risk is, others ask too.
  chart: {
    name: "chart",
    chunks: "async",
    test: /[\\/](ui[\\/]chart|tokens[\\/]weeks)[\\/](?!words[\\/]de|RiskLevel)/,
    enforce: true,
  },
  // The incident desk and the preview of a revocation read it, each from a chunk of its own.
  audit: {
    name: "organization-audit",
    chunks: "async",
    test: /[\\/](jobs[\\/]audit|organization-tokens[\\/]audit-log)[\\/](?!words[\\/]de)/,
    minChunks: 2,
    enforce: true,
  },
  // The thread that reads files brings its own copy: it has no use for anything else that is shared.
  hashes: {
    name: "hashes",
    chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "leak-worker",
    minChunks: 2,
    test: /[\\/]node_modules[\\/]@noble[\\/]/,
    enforce: true,
    priority: 1,
  },
  // The kit's table. Both hubs load it beside their own part of the table.
  table: {
    name: "table",
    chunks: (chunk) => !chunk.canBeInitial(),
    test: (module, { chunkGraph }) =>
      isFromPackage(module) && someChunk(module, chunkGraph, (chunk) => chunk.name === "token-table"),
    enforce: true,
    priority: 1,
  },
  panels: {
    name: "panels",
    chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "leak-worker",
    minChunks: 2,
    // A progress bar is small, and a page that needs one should not wait for the panels.
    test: (module) => isFromPackage(module) && !/[\\/]ProgressBar[\\/.]/.test(module.nameForCondition()),
    enforce: true,
  },
};

module.exports = { chunkGroups };
