/**
 * What the page runs first, and the only script that stands in it as text: it unpacks the page's own and runs it, or says
 * why it cannot. The policy of the page names both, and lets no other run.
 */
import { canUnpack, runPacked } from "./unpack.js";
import { sayDamaged, sayTooOld } from "./unread.js";

if (canUnpack()) {
  runPacked(document, "script", "deflate").catch((error) => {
    sayDamaged(document);
    throw error; // whoever looks into it finds it where errors stand
  });
} else sayTooOld(document);
