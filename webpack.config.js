const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, Compilation, DefinePlugin } = require("webpack");
const { chunkGroups } = require("./scripts/chunkGroups");
const { editionNamed } = require("./scripts/editions");
const { NoticesPlugin } = require("./scripts/NoticesPlugin");

const at = (...parts) => path.resolve(__dirname, ...parts);
const api = at("node_modules/azure-devops-extension-api");

/** Shims for browsers that Azure DevOps left behind; azure-devops-ui and the API client still import them. */
const polyfills = [
  "whatwg-fetch",
  "es6-object-assign/auto",
  "es6-promise/auto",
  "es6-string-polyfills",
  "array.prototype.find",
  "intersection-observer",
];

/** Leave out what no page shows. */
const iconRules = [
  { test: /(Fabric|Fluent)Icons\.css$/, enforce: "pre", use: at("scripts/iconStylesLoader.js") },
  { test: /fluent-[^/\\]*\.woff2$/, use: at("scripts/subsetFontLoader.js") },
];

/**
 * Has the browser compile each whole file while it arrives, beside the main thread. For the next visit, Chromium keeps what
 * was compiled by the time the file had run; without this, that leaves out whatever is called later, which is nearly all of
 * React and the kit. To other browsers it is a comment (github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const compileNow = "//# allFunctionsCalledOnLoad";

/** The pages of an edition (`--env edition=personal`). static/hub.html is the shell of each. */
module.exports = ({ edition }, { mode }) => pagesOf(editionNamed(edition), mode);

const pagesOf = ({ hubs, build }, mode) => ({
  entry: Object.fromEntries(Object.entries(hubs).map(([hub, entry]) => [hub, at(entry)])),
  output: {
    path: at(build),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
    trustedTypes: "pat-steward",
  },
  devtool: mode === "production" ? false : "source-map",
  performance: { hints: false },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: {
      // The package's `exports` hides its base class, which our clients extend.
      "@api/RestClientBase": path.join(api, "esm/Common/RestClientBase.js"),
      ...Object.fromEntries(polyfills.map((name) => [`${name}$`, false])),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "classic" } },
          },
        },
      },
      // Neither package says so, but no module of theirs does anything by being imported.
      {
        test: /node_modules[\\/](azure-devops-ui|azure-devops-extension-api)[\\/].*\.js$/,
        sideEffects: false,
      },
      {
        test: /\.s?css$/,
        sideEffects: true,
        use: [MiniCssExtractPlugin.loader, "css-loader", "sass-loader"],
      },
      { test: /azure-devops-ui[\\/]Core[\\/]Util[\\/]String\.js$/, use: at("scripts/lateDatesLoader.js") },
      { test: /\.woff2?$/, type: "asset/resource", generator: { filename: "fonts/[name][ext]" } },
      // While watching, an icon that is named for the first time must be there at once.
      ...(mode === "production" ? iconRules : []),
    ],
  },
  optimization: {
    splitChunks: { cacheGroups: chunkGroups },
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: { compress: { passes: 4 } },
        extractComments: false,
      }),
      new CssMinimizerPlugin(),
    ],
  },
  plugins: [
    // The styles of the kit's components do not build on each other, so the hubs may import them in any order.
    new MiniCssExtractPlugin({ filename: "[name].css", ignoreOrder: true }),
    new CopyPlugin({
      patterns: Object.keys(hubs).map((hub) => ({
        from: at("static/hub.html"),
        to: `${hub}.html`,
        transform: (shell) => shell.toString().replaceAll("{hub}", hub),
      })),
    }),
    // After the minimizer, which drops comments.
    new BannerPlugin({
      banner: compileNow,
      raw: true,
      test: /\.js$/,
      stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
    }),
    new NoticesPlugin("third-party-notices.txt"),
    new DefinePlugin({
      "process.env.ENTRA_CLIENT_ID": JSON.stringify(process.env.ENTRA_CLIENT_ID ?? ""),
    }),
  ],
});
