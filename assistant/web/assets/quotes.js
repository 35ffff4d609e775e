// From marker to quote: opens it in the report, and leads to the previous and the next of the same answer.

import { button, element, isTyping, sign } from "./dom.js";
import { copyLink, offerCitations } from "./citations.js";
import { open, pane, show } from "./report.js";
import { fill, strings } from "./strings.js";

const LINKS = "#chat a.cite, #chat a.passage";

const before = sign("tool", "‹", strings.previous_quote, { "aria-keyshortcuts": "[" });
const after = sign("tool", "›", strings.next_quote, { "aria-keyshortcuts": "]" });
const place = element("output", { class: "count" });
const link = button("tool", strings.copy_link);
const cite = button("tool", strings.copy_citation, { "aria-haspopup": "menu" });

/** Lies over the report's foot while a quote is open. */
export const bar = element("div", { class: "quote-bar", role: "group", "aria-label": strings.quote }, before, place, after, link, cite);
bar.hidden = true;

let answer = null; // The answer whose quotes are gone through.
let addresses = []; // Of its quotes, in its order.
let current = -1;

/** Opens what a marker, or a passage's link, leads to. */
export function follow(from) {
  answer = from.closest(".answer");
  const kind = from.classList.contains("passage") ? "a.passage" : ".citation > a.cite";
  addresses = [...new Set([...answer.querySelectorAll(kind)].map((other) => other.href))];
  go(addresses.indexOf(from.href));
  open(from);
}

function go(number) {
  current = number;
  document.querySelectorAll(LINKS).forEach((other) => {
    other.classList.toggle("current", answer.contains(other) && other.href === addresses[current]);
  });
  show(new URL(addresses[current]).search);
}

function step(by) {
  const next = current + by;
  if (current >= 0 && next >= 0 && next < addresses.length) go(next);
}

function tell() {
  const marked = pane().querySelector("mark") !== null;
  bar.hidden = !marked;
  const opened = marked && addresses[current] && new URL(addresses[current]).searchParams;
  const own = opened && new URLSearchParams(location.search).get("start") === opened.get("start");
  if (!own) current = -1;
  before.disabled = current <= 0;
  after.disabled = current < 0 || current === addresses.length - 1;
  place.textContent = own ? fill(strings.quote_of, { number: current + 1, count: addresses.length }) : strings.quote;
}

/** '[' and ']' step from quote to quote while an answer or the report has the focus, on any keyboard. */
function onKey(event) {
  if (isTyping(event) || event.ctrlKey || event.metaKey || !event.target.closest?.("#report, .answer")) return;
  const by = { "[": -1, "]": 1 }[event.key] ?? (event.altKey ? 0 : { BracketLeft: -1, BracketRight: 1 }[event.code]);
  if (!by) return;
  event.preventDefault();
  step(by);
}

export function listen() {
  before.addEventListener("click", () => step(-1));
  after.addEventListener("click", () => step(1));
  link.addEventListener("click", () => copyLink(link, location.search));
  cite.addEventListener("click", () => offerCitations(cite, location.search));
  document.addEventListener("keydown", onKey);
  document.addEventListener("report:shown", tell);
  document.addEventListener("click", (event) => {
    const from = event.target.closest(LINKS);
    // With a modifier key the link opens as any other: in a tab of its own.
    if (!from || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(from);
  });
}

