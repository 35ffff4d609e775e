// Keeps the end of the conversation in view while an answer comes, unless the reader has scrolled away from it.
// Gradio would do it three tenths of a second later, and move a button away from under the press that it was given.

const NEAR = 100; // How far from its end the conversation is still followed, in pixels.

let log = null;
let rows = 0;
let wished = true;

function isAtEnd() {
  return log.scrollHeight - log.clientHeight - log.scrollTop < NEAR;
}

/** Done again whenever Gradio has drawn something: a further message is shown, and what is written meanwhile. */
export function follow(isAnswering) {
  const found = document.querySelector("#chat [role=log]");
  if (found && found !== log) {
    log = found;
    log.addEventListener("scroll", () => (wished = isAtEnd()));
  }
  if (!log) return;
  const now = log.querySelectorAll(".message-row").length;
  if (now > rows || (isAnswering && wished)) log.scrollTop = log.scrollHeight;
  rows = now;
}
