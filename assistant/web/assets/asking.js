// Questions that the report suggests: about a section, or about words that are selected in it.

import { button, phone } from "./dom.js";
import { putQuestion } from "./hooks.js";
import { close, pane } from "./report.js";
import { strings } from "./strings.js";

const LONGEST = 300; // How much of a selection a question takes up, in characters.
const ABOUT = (words) => `What does the report say about “${words}”?`;

export const offer = button("ask-about", strings.ask_about);
offer.hidden = true;

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const inReport = pane().querySelector(".report")?.contains(range.commonAncestorContainer);
  const words = selection.toString().replace(/\s+/g, " ").trim();
  return inReport && words ? { range, words } : null;
}

function beside() {
  const found = selected();
  offer.hidden = !found;
  if (!found) return;
  const [box, around] = [found.range.getBoundingClientRect(), offer.parentElement.getBoundingClientRect()];
  const shown = pane().getBoundingClientRect();
  const top = Math.min(Math.max(box.bottom + 8, shown.top + 8), shown.bottom - offer.offsetHeight - 8);
  const left = Math.min(Math.max(box.left, around.left + 8), around.right - offer.offsetWidth - 8);
  offer.style.top = `${top - around.top}px`;
  offer.style.left = `${left - around.left}px`;
}

/** As many whole words as a question takes. */
function shortened(words) {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/, "")}…`;
}

function put(question) {
  offer.hidden = true;
  if (phone.matches) close();
  putQuestion(question);
}

export function listen() {
  document.addEventListener("selectionchange", beside);
  pane().addEventListener("scroll", beside);
  // A press would take the selection away before the click.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  offer.addEventListener("click", () => {
    const found = selected();
    if (found) put(ABOUT(shortened(found.words)));
  });
  pane().addEventListener("click", (event) => {
    const ask = event.target.closest("button.ask-section");
    if (ask) put(ask.value);
  });
}
