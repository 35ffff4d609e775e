// What can be done to a conversation in the browser: edit a question, ask it again, judge its answer, keep it all.

import { button, element } from "./dom.js";
import { fill, onChange, say, tell } from "./hooks.js";

const WISH = "keep conversation";
const CONVERSATION = "conversation";
let editing = null;
let keeping = null;
let seen = "";

const box = () => document.querySelector("#question textarea");
const isAnswering = () => box()?.disabled ?? true;

/** Which exchange an element of the chat belongs to, counted from 0. */
function place(pressed, row) {
  return [...document.querySelectorAll(`#chat ${row}`)].indexOf(pressed.closest(row));
}

/** The next question will replace this one and what follows it; its words are returned. */
function replace(pressed) {
  fill("replaced", String(place(pressed, ".user-row")));
  return pressed.closest(".asked").querySelector(".question").textContent;
}

document.addEventListener("click", (event) => {
  const pressed = event.target.closest("#chat button, #anew");
  if (!pressed || isAnswering()) return;
  if (pressed.id === "anew") editing.hidden = true;
  else if (pressed.matches(".edit")) {
    fill("question", replace(pressed)).focus();
    editing.hidden = false;
  } else if (pressed.matches(".again")) {
    tell("question", replace(pressed));
  } else if (pressed.matches(".verdict")) {
    const verdict = [...pressed.classList].find((name) => name !== "verdict" && name !== "chosen");
    tell("judged", `${place(pressed, ".bot-row")}:${verdict}`);
  }
});

/** A blank question goes no further. What was typed next would wait for ever: Gradio doesn't listen for its answer while
 * it is still to hear that the blank one's, which is none, has ended. */
function hold(event) {
  if (!box() || box().value.trim()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  fill("question", "");
}

document.addEventListener(
  "keypress",
  (event) => {
    if (event.key === "Enter" && !event.shiftKey && event.target === box()) hold(event);
  },
  { capture: true },
);
document.addEventListener("click", (event) => event.target.closest("#send") && hold(event), { capture: true });

function build(below) {
  const cancel = button("cancel", say("cancel"));
  editing = element("p", { id: "editing", hidden: "", role: "status" }, say("editing"), " ", cancel);
  cancel.addEventListener("click", () => {
    fill("replaced", "");
    fill("question", "");
    editing.hidden = true;
  });
  keeping = element("input", { type: "checkbox" });
  keeping.checked = localStorage.getItem(WISH) === "yes";
  keeping.addEventListener("change", () => {
    if (keeping.checked) localStorage.setItem(WISH, "yes");
    else localStorage.removeItem(WISH);
    store();
  });
  below.append(editing, element("label", { id: "keeping" }, keeping, say("keep here")));
  const stored = localStorage.getItem(CONVERSATION);
  if (keeping.checked && stored) tell("stored", stored);
  else localStorage.removeItem(CONVERSATION);
}

/** Keeps the conversation as the server last told it, if that is wished; else nothing. */
function store() {
  try {
    if (keeping.checked && seen && seen !== "[]") localStorage.setItem(CONVERSATION, seen);
    else localStorage.removeItem(CONVERSATION);
  } catch {
    // The browser's store is full: what it has stays.
  }
}

onChange(() => {
  const below = document.getElementById("below");
  if (!keeping && below && box() && document.querySelector("#stored textarea")) build(below);
  if (!keeping) return;
  if (isAnswering()) editing.hidden = true;
  const told = document.getElementById("keep")?.textContent.trim(); // It isn't there while the page is built.
  if (told && told !== seen) {
    seen = told;
    store();
  }
});
