/**
 * Bundle the page's script from its modules: `make script`. With `--check`, say whether the committed one is what they
 * build.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PAGE = new URL("../src/oxygraph/page/", import.meta.url);
const SCRIPT = new URL("script.js", PAGE);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("ui/main.js", PAGE))],
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 160, // so that a change shows where it is
  banner: { js: "/* Built from engine/ and ui/ by `make script`. */" },
});
const [{ text: built }] = outputFiles;

if (process.argv.includes("--check")) {
  const committed = await readFile(SCRIPT, "utf-8").catch(() => "");
  if (committed !== built) {
    process.stderr.write("script.js is not what its modules build: run `make script` and commit it\n");
    process.exitCode = 1;
  }
} else {
  await writeFile(SCRIPT, built);
}
