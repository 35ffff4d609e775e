// The report's column: which report is shown, at which quote, and the phone's slide-over.

import { button, calm, element, fetched, phone } from "./dom.js";
import { strings } from "./strings.js";

const EDGE = 56; // How much of each neighbouring paragraph stays in view, in pixels.
const FOOT = 64; // What the quote's bar covers of the text, in pixels.

let column = null;
let opener = null;
let latest = 0;

export const pane = () => column?.querySelector(".pane");
export const isBuilt = () => column !== null;

/** Makes the column's parts and shows what the address names; `tools` stand above the report, `beside` it lies a list. */
export function build(host, tools, beside, floating) {
  column = host;
  column.setAttribute("role", "complementary");
  column.setAttribute("aria-label", strings.report);
  const back = button("back", strings.back);
  back.addEventListener("click", close);
  const text = element("div", { class: "pane", tabindex: "0", role: "region", "aria-label": strings.report });
  column.append(back, tools, element("div", { class: "leaves" }, beside, text), ...floating);
  show(location.search);
  if (phone.matches && new URLSearchParams(location.search).has("start")) open(null);
}

/** Fills the column from an address of the page ('?report=…&start=…&end=…&sha=…'), which the browser then shows. */
export async function show(query) {
  const request = ++latest;
  const html = await fetched("source", query);
  if (request !== latest) return;
  const place = pane();
  const before = { report: place.querySelector(".report")?.dataset.report, top: place.scrollTop };
  if (html === null) place.replaceChildren(element("p", { class: "note", role: "status" }, strings.no_server));
  else place.innerHTML = html;
  const report = place.querySelector(".report");
  const same = report !== null && report.dataset.report === before.report;
  place.scrollTop = same ? before.top : 0;
  if (report) named(report, query);
  // On a phone the report isn't seen to scroll: it slides in with the quote in its place.
  scrollToQuote(same && !calm.matches && !phone.matches ? "smooth" : "instant");
  document.dispatchEvent(new CustomEvent("report:shown", { detail: { query } }));
}

/** The report's name in the page's head, and its address in the browser's. */
function named(report, query) {
  nameShown();
  const [wanted, address] = [new URLSearchParams(query), new URLSearchParams(location.search)];
  if (!wanted.has("report")) return;
  for (const name of ["report", "start", "end", "sha"]) {
    address.delete(name);
    if (wanted.has(name)) address.set(name, wanted.get(name));
  }
  // A link without the text's hash is made to last: it was made for the text that is shown.
  if (wanted.has("start") && !wanted.has("sha")) address.set("sha", report.dataset.sha);
  history.replaceState(history.state, "", `?${address}`);
}

/** Gradio may draw the page's head anew, without the name. */
export function nameShown() {
  const [shown, report] = [document.getElementById("shown"), column.querySelector(".report")];
  if (shown && report && shown.textContent !== report.dataset.about) shown.textContent = report.dataset.about;
}

/** Scrolls so that the quote is in view with as much of its paragraph, and of the neighbours' edges, as fits. */
function scrollToQuote(behavior) {
  const place = pane();
  const marks = place.querySelectorAll("mark");
  if (!marks.length) return;
  const origin = place.getBoundingClientRect().top - place.scrollTop;
  const [first, last] = [marks[0], marks[marks.length - 1]];
  const quote = { top: first.getBoundingClientRect().top - origin, bottom: last.getBoundingClientRect().bottom - origin };
  const around = {
    top: first.closest(".paragraph").getBoundingClientRect().top - origin - EDGE,
    bottom: last.closest(".paragraph").getBoundingClientRect().bottom - origin + EDGE,
  };
  const room = place.clientHeight - FOOT;
  const shown = [around, quote].find((part) => part.bottom - part.top <= room);
  // What fits is centred; of a quote that doesn't, the beginning is shown.
  const top = shown ? (shown.top + shown.bottom - room) / 2 : quote.top - EDGE;
  place.scrollTo({ top, behavior });
}

/** On a phone, slides the report over the chat; elsewhere it is always there. */
export function open(from) {
  if (!phone.matches) return;
  opener = from;
  column.classList.add("open");
  column.querySelector(".back").focus();
}

export function close() {
  column.classList.remove("open");
  opener?.focus();
}

export const isOpen = () => column?.classList.contains("open") ?? false;

/** Scrolls to an element of the report and puts the focus on it. */
export function goTo(target) {
  target.scrollIntoView({ block: "start", behavior: calm.matches ? "instant" : "smooth" });
  target.focus({ preventScroll: true });
}
