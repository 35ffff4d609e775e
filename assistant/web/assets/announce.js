// What readers of screens need beyond what Gradio draws: landmarks, names, and an answer said once when it is there.

import { element } from "./dom.js";
import { fill, strings } from "./strings.js";

const said = element("div", { id: "said", class: "unseen", role: "status" });
let told = 0;

export function begin() {
  document.documentElement.lang = strings.language;
  document.body.append(said);
}

/** Done again whenever Gradio has drawn something; nothing is set that is set already. */
export function mend() {
  landmark("#top", "banner");
  landmark("#talk", "main", strings.conversation);
  // Gradio's own <main> holds everything, the report and the page's head too.
  landmark("main.contain, .gradio-container main", "none");
  // Its examples are no complement to the page: they are the conversation's beginning.
  landmark("#chat .placeholder-content", "group");
  // A list whose members are no items is none.
  landmark("#chat .examples", "group");
  // Its log would read out every stage on the way to the answer.
  attribute(document.querySelector("#chat [role=log]"), "aria-live", "off");
  attribute(document.querySelector("#chat [role=log]"), "aria-label", strings.conversation);
  // It labels a message with its source text, in which one would hear every entity.
  document.querySelectorAll("#chat [aria-label*='message: <']").forEach((message) => message.removeAttribute("aria-label"));
  // A title would lie over the card; as a name it is heard.
  document.querySelectorAll("#chat a.cite[title]").forEach((marker) => {
    marker.setAttribute("aria-label", `${marker.textContent} ${marker.title}`);
    marker.removeAttribute("title");
  });
  announce();
}

function landmark(selector, role, name) {
  const found = document.querySelector(selector);
  attribute(found, "role", role);
  if (name) attribute(found, "aria-label", name);
}

function attribute(found, name, value) {
  if (found && found.getAttribute(name) !== value) found.setAttribute(name, value);
}

/** The latest answer in a line: what it states, or why there is none. */
function announce() {
  const answers = document.querySelectorAll("#chat .bot-row:not(:has(.status)) :is(.answer, .error)");
  if (answers.length > told) said.textContent = line(answers[answers.length - 1]);
  told = answers.length;
}

function line(answer) {
  if (answer.matches(".error")) return fill(strings.announced_error, { answer: answer.textContent });
  const refusal = answer.querySelector(".refusal > p");
  if (refusal) return fill(strings.announced_refusal, { answer: refusal.textContent });
  const stated = [...answer.querySelectorAll(":is(.short, .claim) > [lang]")].map((claim) => claim.textContent);
  const quotes = answer.querySelectorAll(".citation .quote");
  const words = stated.length ? stated.join(" ") : quotes[0].textContent;
  return fill(strings.announced_answer, { answer: /[.!?…]$/.test(words) ? words : `${words}.`, count: quotes.length });
}
