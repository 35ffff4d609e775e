// Search inside the report: every place is lit and counted, without an element more, so that the quote's mark stays.

import { calm, element, sign } from "./dom.js";
import { pane } from "./report.js";
import { fill, strings } from "./strings.js";

const PAUSE = 120; // How long after the last key the search begins, in milliseconds.
const SHORTEST = 2; // A single letter stands everywhere.
const BLOCKS = "h2, .heading > [id], .paragraph p, .paragraph li";

const field = element("input", {
  type: "search", placeholder: strings.find_hint, "aria-label": strings.find, autocomplete: "off", spellcheck: "false",
});
const count = element("output", { class: "count" });
const before = sign("tool", "↑", strings.previous_found, { disabled: "" });
const after = sign("tool", "↓", strings.next_found, { disabled: "" });

export const form = element("form", { class: "find", role: "search" }, field, count, before, after);

let places = [];
let current = -1;
let timer = 0;
let searched = "";

function search() {
  clearTimeout(timer);
  searched = field.value.trim();
  places = searched.length < SHORTEST ? [] : [...pane().querySelectorAll(BLOCKS)].flatMap((block) => inside(block, searched));
  current = places.length ? nearest() : -1;
  tell();
  if (places.length) reveal();
}

/** The places in a block, whose text may lie in several nodes: before, in and behind the quote's mark. */
function inside(block, words) {
  const nodes = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: length });
    length += node.data.length;
  }
  const pattern = words.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("\\s+");
  return [...block.textContent.matchAll(new RegExp(pattern, "giu"))].map((hit) => {
    const range = new Range();
    range.setStart(...at(nodes, hit.index, false));
    range.setEnd(...at(nodes, hit.index + hit[0].length, true));
    return range;
  });
}

/** The node and the offset in it of an offset in the block; an end belongs to the node before. */
function at(nodes, offset, isEnd) {
  const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return [found.node, offset - found.start];
}

/** The first place that isn't above what is being read. */
function nearest() {
  const top = pane().getBoundingClientRect().top;
  const below = places.findIndex((place) => place.getBoundingClientRect().bottom > top);
  return below < 0 ? 0 : below;
}

function step(by) {
  if (field.value.trim() !== searched) return search();
  if (!places.length) return;
  current = (current + by + places.length) % places.length;
  tell();
  reveal();
}

function tell() {
  before.disabled = after.disabled = places.length === 0;
  const counted = places.length ? fill(strings.found, { number: current + 1, count: places.length }) : strings.found_none;
  count.textContent = searched.length < SHORTEST ? "" : counted;
  if (!("highlights" in CSS)) return;
  CSS.highlights.set("found", new Highlight(...places));
  const here = new Highlight(...(current < 0 ? [] : [places[current]]));
  here.priority = 1;
  CSS.highlights.set("found-here", here);
}

function reveal() {
  const box = places[current].getBoundingClientRect();
  const around = pane().getBoundingClientRect();
  const here = pane().scrollTop;
  // In view already: a scroll to another place, or to the quote, that is still under way would take it out of it.
  if (box.top >= around.top + 24 && box.bottom <= around.bottom - 72) return pane().scrollTo({ top: here, behavior: "instant" });
  const top = here + box.top - around.top - around.height / 3;
  pane().scrollTo({ top, behavior: calm.matches ? "instant" : "smooth" });
}

export function listen() {
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && field.value) {
      event.preventDefault();
      event.stopPropagation();
      field.value = "";
      search();
    }
  });
  before.addEventListener("click", () => step(-1));
  after.addEventListener("click", () => step(1));
  document.addEventListener("report:shown", () => {
    // The places were in the text before; where the report opens is the quote's to say.
    if (searched.length < SHORTEST) return;
    places = [...pane().querySelectorAll(BLOCKS)].flatMap((block) => inside(block, searched));
    current = places.length ? Math.max(0, Math.min(current, places.length - 1)) : -1;
    tell();
  });
}
