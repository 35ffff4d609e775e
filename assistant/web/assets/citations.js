// What can be done with a quote: copy it, its link, or its citation in a style.

import { button, element, fetched, placeBeside } from "./dom.js";
import { strings } from "./strings.js";

const SHOWN = 1500; // How long a button says that it has copied, in milliseconds.
const STYLES = { chicago: "Chicago", apa: "APA", mla: "MLA", bibtex: "BibTeX", "csl-json": "CSL-JSON" };

const menu = element("div", { id: "styles", class: "menu", popover: "auto", role: "menu", "aria-label": strings.citation_styles });
const showing = new WeakMap(); // The timers that put a button's own words back.
let asked = { from: null, query: "" };

async function copy(from, text) {
  const words = from.dataset.words ?? from.textContent;
  from.dataset.words = words;
  clearTimeout(showing.get(from)); // Lest they come back while it is being copied again.
  const said = text === null ? strings.citation_failed : (await copied(text)) ? strings.copied : strings.not_copied;
  clearTimeout(showing.get(from));
  from.textContent = said;
  showing.set(from, setTimeout(() => (from.textContent = words), SHOWN));
}

/** Without HTTPS, browsers offer the clipboard on this machine's own addresses only: elsewhere the old way is left. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = element("textarea", { class: "unseen", readonly: "" });
    const focused = document.activeElement;
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    focused?.focus();
    return done;
  }
}

/** A link that lasts: of the page, the report, the place and the text's hash, and nothing else of the address. */
export function copyLink(from, query) {
  const [given, kept] = [new URLSearchParams(query), new URLSearchParams()];
  for (const name of ["report", "start", "end", "sha"]) if (given.has(name)) kept.set(name, given.get(name));
  copy(from, `${location.origin}${location.pathname}?${kept}`);
}

export function offerCitations(from, query) {
  asked = { from, query };
  menu.showPopover();
  placeBeside(menu, from);
  menu.querySelector("button").focus();
}

async function copyCitation(style) {
  menu.hidePopover();
  const { from, query } = asked;
  from.focus();
  copy(from, await fetched("citation", `${query}&${new URLSearchParams({ style })}`));
}

function onMenuKey(event) {
  const items = [...menu.querySelectorAll("button")];
  const here = items.indexOf(document.activeElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length).focus();
}

export function listen() {
  const items = Object.entries(STYLES).map(([style, name]) => button("item", name, { role: "menuitem", value: style }));
  menu.append(element("p", { class: "label", "aria-hidden": "true" }, strings.citation_styles), ...items);
  document.getElementById("report").append(menu);
  menu.addEventListener("keydown", onMenuKey);
  menu.addEventListener("click", (event) => {
    const item = event.target.closest("button.item");
    if (item) copyCitation(item.value);
  });
  // Escape closes the menu by itself; the focus goes back to where it was opened.
  menu.addEventListener("toggle", (event) => {
    if (event.newState === "closed" && document.activeElement === document.body) asked.from?.focus();
  });
  document.addEventListener("click", (event) => {
    const act = event.target.closest("#chat button.act");
    if (!act) return;
    const citation = act.closest(".citation");
    const query = new URL(citation.querySelector("a.cite").href).search;
    if (act.matches(".copy")) copy(act, citation.querySelector(".quote").textContent);
    else if (act.matches(".copy-link")) copyLink(act, query);
    else offerCitations(act, query);
  });
}
