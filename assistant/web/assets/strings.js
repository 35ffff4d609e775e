// The page's words, in the language of the address or of the browser.

const language = new URLSearchParams(location.search).get("lang");
const response = await fetch(language ? `strings?${new URLSearchParams({ lang: language })}` : "strings");

export const strings = await response.json();

/** Words with their {name}s filled in. */
export function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
