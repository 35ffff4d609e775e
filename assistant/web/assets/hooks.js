// How our scripts and Gradio's page speak to each other: boxes that nobody sees, and elements that come when they like.

import { button, element } from "./dom.js";
import { fill as filled, strings } from "./strings.js";

const words = { ...strings.words, "all reports": strings.all_reports, unreachable: strings.no_server };

/** A sentence of the page's words with its {places} filled in. */
export const say = (key, values = {}) => filled(words[key], values);

/** Puts a value into a box of Gradio's, as if it had been typed. */
export function fill(id, value) {
  const box = document.querySelector(`#${id} textarea`);
  box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return box;
}

/** Puts words into the question's box, and the cursor behind them. */
export function putQuestion(words) {
  const box = fill("question", words);
  box.focus();
  box.setSelectionRange(words.length, words.length);
}

/** Puts a value into a box and sends it, as Enter does. */
export function tell(id, value) {
  fill(id, value).dispatchEvent(new KeyboardEvent("keypress", { key: "Enter", bubbles: true, cancelable: true }));
}

/** Calls back now and whenever the page has changed. */
export function onChange(callback) {
  new MutationObserver(callback).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ["disabled"],
  });
  callback();
}

/** A dialog with a heading and a button that closes it; what it shows goes into its body. */
export function dialogOf(id, title) {
  const body = element("div", { class: "body" });
  const close = button("close", say("close"));
  const heading = element("h2", { id: `${id}-title` }, title);
  const head = element("header", {}, heading, close);
  const dialog = element("dialog", { id, class: "sheet", "aria-labelledby": heading.id }, head, body);
  close.addEventListener("click", () => dialog.close());
  // A click beside the dialog is one on the dialog itself: its children cover the rest of it.
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return { dialog, body };
}
