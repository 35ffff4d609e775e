// The card of a marker: its quote in its paragraph, and where it stands, while the pointer or the focus is on it.

import { element, fetched, phone, placeBeside } from "./dom.js";

const PAUSE = 160; // How long the pointer rests before the card comes, and is away before it goes, in milliseconds.
const MARKERS = "#chat a.cite, #chat a.passage";

const where = element("p", { class: "card-where" });
const paragraph = element("div", { class: "card-text" });
const card = element("div", { id: "card", class: "card", role: "tooltip", popover: "manual" }, where, paragraph);

const paragraphs = new Map(); // By address; a link's text doesn't change while its page is open, or the card says so.
let marker = null;
let timer = 0;

async function show(wanted) {
  if (marker === wanted) return;
  marker = wanted;
  describe(wanted);
  wanted.setAttribute("aria-describedby", card.id);
  card.showPopover();
  placeBeside(card, wanted);
  const address = wanted.href;
  if (!paragraphs.has(address)) paragraphs.set(address, await fetched("context", new URL(address).search));
  const html = paragraphs.get(address);
  if (html === null) paragraphs.delete(address);
  else if (marker === wanted) {
    paragraph.innerHTML = html;
    inView();
  }
  if (marker === wanted) placeBeside(card, wanted);
}

/** What the answer itself says of the quote: shown at once, until its paragraph is there. */
function describe(wanted) {
  const same = [...wanted.closest(".answer").querySelectorAll(".citation > a.cite")].find(({ href }) => href === wanted.href);
  const quote = same?.closest(".citation");
  const said = wanted.classList.contains("passage") ? wanted : quote?.querySelector(".where");
  where.replaceChildren(said?.textContent ?? "");
  const badge = wanted.closest(".short, .claim, .citation")?.querySelector(".support");
  if (badge) where.append(" ", badge.cloneNode(true));
  const text = quote?.querySelector(".quote") ?? wanted.parentElement.querySelector(".text");
  paragraph.replaceChildren(element("p", { lang: text?.lang ?? "" }, element("mark", {}, text?.textContent ?? "")));
}

function inView() {
  const mark = paragraph.querySelector("mark");
  if (mark) paragraph.scrollTop = mark.offsetTop - (paragraph.clientHeight - Math.min(mark.offsetHeight, paragraph.clientHeight)) / 2;
}

export function hide() {
  clearTimeout(timer);
  marker?.removeAttribute("aria-describedby");
  marker = null;
  if (card.matches(":popover-open")) card.hidePopover();
}

function later(what) {
  clearTimeout(timer);
  timer = setTimeout(what, PAUSE);
}

export function listen() {
  document.getElementById("talk").append(card);
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const wanted = event.target.closest(MARKERS);
    if (wanted) later(() => wanted.isConnected && show(wanted));
    else if (event.target.closest("#card")) clearTimeout(timer);
    else if (marker !== document.activeElement) later(hide);
  });
  document.addEventListener("focusin", (event) => {
    // On a phone a tap opens the report itself; the focus that comes back from there asks for no card.
    if (event.target.matches(MARKERS) && event.target.matches(":focus-visible") && !phone.matches) show(event.target);
    else if (marker) hide();
  });
  document.addEventListener("focusout", (event) => {
    if (event.target === marker) hide();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#card")) hide();
  });
  document.addEventListener("scroll", (event) => marker && event.target.contains(marker) && hide(), true);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !marker) return;
    event.stopPropagation();
    hide();
  }, true);
}
