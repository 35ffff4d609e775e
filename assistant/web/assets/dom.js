// Small helpers that every part of the page uses.

export const phone = matchMedia("(max-width: 799px)");
export const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** An element with attributes and children; strings become text, never HTML. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(classes, words, attributes = {}) {
  return element("button", { type: "button", class: classes, ...attributes }, words);
}

/** A button with a sign on it: its name is said by readers of screens, and shown while the pointer rests. */
export function sign(classes, mark, name, attributes = {}) {
  return button(classes, mark, { "aria-label": name, title: name, ...attributes });
}

/** The HTML that the server makes for an address of the page, its language added; null if it doesn't answer. */
export async function fetched(path, query) {
  try {
    const response = await fetch(`${path}?${asked(query)}`);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function asked(query) {
  const parameters = new URLSearchParams(query);
  const language = new URLSearchParams(location.search).get("lang");
  if (language) parameters.set("lang", language);
  return parameters;
}

/** Whether keys typed now go into a field. */
export function isTyping(event) {
  return event.target.closest?.("input, textarea, select, [contenteditable]") !== null;
}

/** Puts what floats beside an element, above it where there is no room below. */
export function placeBeside(floating, anchor) {
  const gap = 6, margin = 8;
  const [box, own] = [anchor.getBoundingClientRect(), floating.getBoundingClientRect()];
  const below = box.bottom + gap + own.height <= innerHeight - margin;
  const top = below ? box.bottom + gap : Math.max(margin, box.top - gap - own.height);
  const left = Math.min(Math.max(margin, box.left), Math.max(margin, innerWidth - margin - own.width));
  floating.style.top = `${top}px`;
  floating.style.left = `${left}px`;
}
