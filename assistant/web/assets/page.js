// What happens in the browser: this module puts the others' parts together once Gradio has drawn the page.
// Everything shown comes from the server as HTML that is escaped there, or is put in as text.

import * as announce from "./announce.js";
import * as asking from "./asking.js";
import * as card from "./card.js";
import * as citations from "./citations.js";
import { element, phone, sign } from "./dom.js";
import * as find from "./find.js";
import { follow } from "./following.js";
import * as outline from "./outline.js";
import * as quotes from "./quotes.js";
import * as report from "./report.js";
import { strings } from "./strings.js";

function build(host) {
  const tools = element("div", { class: "tools", role: "group", "aria-label": strings.report_tools }, outline.toggle, find.form, ...help());
  report.build(host, tools, outline.list, [quotes.bar, asking.offer]);
  for (const part of [outline.follow, find.listen, quotes.listen, asking.listen, card.listen, citations.listen]) part();
}

/** The keys, in a list that unfolds. */
function help() {
  const keys = element("ul", { id: "keys", class: "menu", popover: "auto" }, ...strings.keys_help.map((key) => element("li", {}, key)));
  const opener = sign("tool", "?", strings.keys, { popovertarget: keys.id, title: strings.keys_help.join("\n") });
  keys.addEventListener("toggle", (event) => {
    const box = opener.getBoundingClientRect();
    if (event.newState === "open") Object.assign(keys.style, { top: `${box.bottom + 6}px`, left: `${Math.max(8, box.right - keys.offsetWidth)}px` });
  });
  return [opener, keys];
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#open-report")) report.open(event.target);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && report.isOpen() && !document.querySelector("[popover]:popover-open")) report.close();
});

let chosen = "";
let answering = false;

/** Gradio draws when it likes: what depends on its elements is done when they are there. */
function drawn() {
  const host = document.getElementById("report");
  if (!report.isBuilt() && host && document.getElementById("shown")) build(host);
  if (report.isBuilt()) report.nameShown();
  const link = document.querySelector("#wanted a")?.getAttribute("href") ?? "";
  if (link !== chosen && link) report.show(link.slice(1));
  chosen = link;
  // The box is disabled while an answer is written, which takes the focus from it. A phone would show its keyboard.
  const box = document.querySelector("#question textarea");
  if (answering && box && !box.disabled && document.activeElement === document.body && !phone.matches) box.focus();
  answering = box?.disabled ?? false;
  follow(answering);
  announce.mend();
}

announce.begin();
new MutationObserver(drawn).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ["disabled"],
});
drawn();
