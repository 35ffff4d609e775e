// The report's sections as a list beside it: a click leads there, the one that is being read is marked.

import { button, element } from "./dom.js";
import { goTo, pane } from "./report.js";
import { strings } from "./strings.js";

const ROOM = matchMedia("(min-width: 1200px)"); // Elsewhere the list lies over the report, and is closed at first.
const READING_LINE = 72; // A section is read once its heading is this near to the top, in pixels.

export const list = element("nav", { id: "outline", class: "outline", "aria-label": strings.contents });
export const toggle = button("tool", strings.contents, { "aria-controls": "outline", "aria-expanded": "false" });

let headings = [];
let waiting = false;

function unfold(open) {
  list.hidden = !open;
  toggle.setAttribute("aria-expanded", open);
}

/** The headings that are shown, with a link to each; their depth is the list's indent. */
function fillList() {
  headings = [...pane().querySelectorAll(".report .heading > [id]")];
  const depths = headings.map((heading) => Number(heading.tagName[1]));
  const links = headings.map((heading, number) => {
    const link = element("a", { href: `#${heading.id}`, lang: heading.lang }, heading.textContent);
    link.style.setProperty("--depth", depths[number] - Math.min(...depths));
    return element("li", {}, link);
  });
  list.replaceChildren(element("ol", {}, ...links));
  mark();
}

function mark() {
  waiting = false;
  const line = pane().getBoundingClientRect().top + READING_LINE;
  const above = headings.filter((heading) => heading.getBoundingClientRect().top <= line).length;
  const atEnd = pane().scrollTop + pane().clientHeight >= pane().scrollHeight - 2 && pane().scrollTop > 0;
  const read = atEnd ? headings.length - 1 : Math.max(0, above - 1);
  list.querySelectorAll("a").forEach((link, number) => {
    if (number !== read) link.removeAttribute("aria-current");
    else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "location");
      keepInView(link);
    }
  });
}

/** Scrolls the list only: scrollIntoView would move what is around it too. */
function keepInView(link) {
  const [box, own] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top) list.scrollTop -= box.top - own.top;
  else if (own.bottom > box.bottom) list.scrollTop += own.bottom - box.bottom;
}

/** Closes the list where it lies over the report, and nothing else. */
function onEscape(event) {
  if (event.key !== "Escape" || ROOM.matches || list.hidden) return;
  event.stopPropagation();
  unfold(false);
  toggle.focus();
}

export function follow() {
  unfold(ROOM.matches);
  ROOM.addEventListener("change", () => unfold(ROOM.matches));
  toggle.addEventListener("click", () => unfold(list.hidden));
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    if (!ROOM.matches) unfold(false);
    goTo(document.getElementById(link.hash.slice(1)));
  });
  for (const part of [list, toggle]) part.addEventListener("keydown", onEscape);
  pane().addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  });
  document.addEventListener("report:shown", fillList);
}
