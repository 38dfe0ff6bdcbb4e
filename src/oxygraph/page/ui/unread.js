/** What a reader sees instead of a page that cannot be read, in words of its own: nothing else has been unpacked yet. */

export const UNREAD = {
  en: {
    tooOld: "This browser cannot unpack what is in this file. Browsers since 2023 can.",
    damaged: "This file is damaged, and cannot be shown as a whole: get it again from where it came.",
  },
  zh: {
    tooOld: "此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",
    damaged: "此文件已损坏，无法完整显示：请从来源处重新获取。",
  },
};

/**
 * That the browser is too old, in the language of the page.
 *
 * @param {Document} page
 */
export function sayTooOld(page) {
  const counts = page.getElementById("counts");
  if (counts) counts.textContent = UNREAD[page.documentElement.lang === "en" ? "en" : "zh"].tooOld;
}

/**
 * That the file is damaged, in both languages: which one the page is in may be lost with the rest.
 *
 * @param {Document} page
 */
export function sayDamaged(page) {
  const notice = page.getElementById("notice");
  if (!notice) return;
  const said = Object.entries(UNREAD).flatMap(([lang, { damaged }]) => {
    const text = Object.assign(page.createElement("span"), { lang, textContent: damaged });
    return [text, " "];
  });
  notice.replaceChildren(...said);
  notice.hidden = false;
}
