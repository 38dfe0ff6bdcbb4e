/**
 * Bundle the page's scripts from their modules: `make script`. With `--check`, say whether the committed ones are what
 * they build.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PAGE = new URL("../src/oxygraph/page/", import.meta.url);

/** @type {readonly (readonly [script: string, from: string, packed: boolean])[]} What is not packed is to be read. */
const SCRIPTS = [
  ["script.js", "ui/main.js", true],
  ["open.js", "ui/open.js", false],
];

for (const [name, from, packed] of SCRIPTS) {
  const script = new URL(name, PAGE);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(from, PAGE))],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    minify: packed,
    ...(packed ? { lineLimit: 160 } : {}), // so that a change shows where it is
    banner: { js: "/* Built from engine/, figures/ and ui/ by `make script`. */" },
  });
  const [{ text: built }] = outputFiles;
  if (process.argv.includes("--check")) {
    const committed = await readFile(script, "utf-8").catch(() => "");
    if (committed !== built) {
      process.stderr.write(`${name} is not what its modules build: run \`make script\` and commit it\n`);
      process.exitCode = 1;
    }
  } else {
    await writeFile(script, built);
  }
}
