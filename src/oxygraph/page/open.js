/* Built from engine/, figures/ and ui/ by `make script`. */
"use strict";
(() => {
  // src/oxygraph/page/ui/unpack.js
  function canUnpack() {
    return "DecompressionStream" in globalThis;
  }
  function unpacked(page, id, format) {
    const packed = atob(page.getElementById(id)?.textContent ?? "");
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = packed.charCodeAt(at);
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))).text();
  }
  async function runPacked(page, id, format) {
    const script = page.createElement("script");
    script.textContent = await unpacked(page, id, format);
    page.head.append(script);
    script.remove();
  }

  // src/oxygraph/page/ui/unread.js
  var UNREAD = {
    en: {
      tooOld: "This browser cannot unpack what is in this file. Browsers since 2023 can.",
      damaged: "This file is damaged, and cannot be shown as a whole: get it again from where it came."
    },
    zh: {
      tooOld: "此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",
      damaged: "此文件已损坏，无法完整显示：请从来源处重新获取。"
    }
  };
  function sayTooOld(page) {
    const counts = page.getElementById("counts");
    if (counts) counts.textContent = UNREAD[page.documentElement.lang === "en" ? "en" : "zh"].tooOld;
  }
  function sayDamaged(page) {
    const notice = page.getElementById("notice");
    if (!notice) return;
    const said = Object.entries(UNREAD).flatMap(([lang, { damaged }]) => {
      const text = Object.assign(page.createElement("span"), { lang, textContent: damaged });
      return [text, " "];
    });
    notice.replaceChildren(...said);
    notice.hidden = false;
  }

  // src/oxygraph/page/ui/open.js
  if (canUnpack()) {
    runPacked(document, "script", "deflate").catch((error) => {
      sayDamaged(document);
      throw error;
    });
  } else sayTooOld(document);
})();
