// The library: which reports may answer, and what is added to them or removed. The scores, too, open as a dialog.

import { button, element, fetched } from "./dom.js";
import { dialogOf, say, tell } from "./hooks.js";

const MEGABYTE = 1024 * 1024;
const POLL_MS = 700;
let sheet = null;
let library = { reports: [], uploads: null };
let scope = {};

const place = (report) => [report.country, report.year].filter((fact) => fact !== null).join(" · ");

/** Which reports may answer from now on: all, those of a country or year, or one. */
function choose(chosen, label) {
  scope = chosen;
  document.getElementById("open-library").textContent = label;
  send();
}

/** Tells the server which reports may answer; it also looks anew which there are. */
const send = () => tell("scope", JSON.stringify({ country: null, year: null, report: null, ...scope }));

async function load() {
  try {
    const response = await fetch("library");
    if (!response.ok) return say("unreachable");
    library = await response.json();
    return "";
  } catch {
    return say("unreachable");
  }
}

function options(select, values) {
  const chosen = select.value;
  select.replaceChildren(
    new Option(say("any"), ""),
    ...values.map((value) => new Option(value, value)),
  );
  select.value = values.map(String).includes(chosen) ? chosen : "";
}

const distinct = (values) => [...new Set(values.filter((value) => value !== null))].sort();

function build() {
  sheet = dialogOf("library", say("reports"));
  const country = element("select", { name: "country" });
  const year = element("select", { name: "year" });
  const search = element("input", { type: "search", name: "search" });
  const labelled = (words, field) => element("label", {}, words, field);
  sheet.filters = { country, year, search };
  sheet.all = button("all", "");
  sheet.count = element("p", { class: "count" });
  sheet.list = element("ul", { class: "reports" });
  sheet.status = element("p", { class: "status", role: "status" });
  sheet.add = element("div", { class: "add" });
  const filters = [labelled(say("country"), country), labelled(say("year"), year), labelled(say("search titles"), search)];
  const top = element("div", { class: "filters" }, ...filters);
  sheet.body.append(top, sheet.all, sheet.count, sheet.list, sheet.status, sheet.add);
  for (const field of [country, year, search]) field.addEventListener("input", list);
  sheet.all.addEventListener("click", () => {
    const chosen = { ...(country.value && { country: country.value }), ...(year.value && { year: Number(year.value) }) };
    choose(chosen, Object.values(chosen).join(" · ") || say("all reports"));
    sheet.dialog.close();
  });
}

/** Draws what the library has, as far as the filters let it through. */
function list() {
  const { country, year, search } = sheet.filters;
  options(country, distinct(library.reports.map((report) => report.country)));
  options(year, distinct(library.reports.map((report) => report.year)));
  const wanted = search.value.trim().toLowerCase();
  const shown = library.reports.filter(
    (report) =>
      (!country.value || report.country === country.value) &&
      (!year.value || String(report.year) === year.value) &&
      `${report.title} ${report.id}`.toLowerCase().includes(wanted),
  );
  const which = [country.value, year.value].filter(Boolean).join(" · ");
  sheet.all.textContent = which ? say("ask these", { which }) : say("ask all");
  sheet.count.textContent = shown.length
    ? say(shown.length === 1 ? "one report" : "some reports", { count: shown.length })
    : say("none listed");
  sheet.list.replaceChildren(...shown.map(entry));
}

function entry(report) {
  const choice = button("choice", element("span", { class: "title" }, report.title));
  choice.append(element("small", {}, place(report)));
  if (scope.report === report.id) choice.setAttribute("aria-current", "true");
  choice.addEventListener("click", () => {
    choose({ report: report.id }, report.title);
    sheet.dialog.close();
  });
  const item = element("li", { "data-report": report.id }, choice);
  if (report.removable) {
    const remove = button("remove", say("remove"), { "aria-label": `${say("remove")}: ${report.title}` });
    remove.addEventListener("click", () => confirm(item, report));
    item.append(remove);
  }
  return item;
}

/** Asks in the report's own place whether it is really to go. */
function confirm(item, report) {
  const yes = button("yes", say("remove"));
  const no = button("no", say("keep"));
  yes.addEventListener("click", () => remove(report));
  no.addEventListener("click", () => {
    list();
    sheet.list.querySelector(`[data-report="${CSS.escape(report.id)}"] .remove`)?.focus();
  });
  item.replaceChildren(element("p", {}, say("really remove", { title: report.title })), yes, no);
  no.focus();
}

async function remove(report) {
  let problem = say("unreachable");
  try {
    const response = await fetch(`library/reports/${encodeURIComponent(report.id)}`, { method: "DELETE" });
    problem = response.ok ? "" : await response.text();
  } catch {
    // Said below.
  }
  if (!problem && scope.report === report.id) choose({}, say("all reports"));
  status(problem || say("removed", { title: report.title }), problem !== "");
  await load();
  list();
  sheet.all.focus();
}

function status(text, isProblem = false) {
  sheet.status.textContent = text;
  sheet.status.classList.toggle("problem", isProblem);
}

/** The form that adds a report, or why there is none. */
function offer() {
  if (!library.uploads) {
    sheet.add.replaceChildren(element("p", { class: "small" }, say("no uploads")));
    return;
  }
  const { accept, limit } = library.uploads;
  const file = element("input", { type: "file", name: "file", required: "", accept: accept.join(",") });
  const fields = ["title", "country", "year", "publisher", "source"].map((name) => {
    const field = element("input", { name, maxlength: 500, inputmode: name === "year" ? "numeric" : "text" });
    return element("label", { class: name }, say(name), field);
  });
  sheet.bar = element("progress", { hidden: "", "aria-label": say("uploading") });
  sheet.send = button("send", say("upload"), { type: "submit" });
  const form = element(
    "form",
    {},
    element("h3", {}, say("add")),
    element("label", { class: "file" }, say("file", { accept: accept.join(", "), limit }), file),
    ...fields,
    element("p", { class: "small" }, `${say("facts")} ${say("not removable")}`),
    element("div", { class: "sending" }, sheet.send, sheet.bar),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(form, file.files[0], limit);
  });
  sheet.add.replaceChildren(form);
}

function add(form, file, limit) {
  if (file.size > limit * MEGABYTE) {
    const size = `${(file.size / MEGABYTE).toFixed(1)} MB`;
    status(say("too large", { name: file.name, size, limit }), true);
    return;
  }
  const request = new XMLHttpRequest();
  const polling = setInterval(() => request.uploaded && indexing(), POLL_MS);
  request.upload.onprogress = ({ loaded, total }) => Object.assign(sheet.bar, { max: total, value: loaded });
  request.upload.onload = () => {
    request.uploaded = true;
    sheet.bar.removeAttribute("value");
    status(say("reading"));
  };
  request.onloadend = async () => {
    clearInterval(polling);
    sheet.bar.hidden = true;
    sheet.send.disabled = false;
    await load();
    list();
    if (request.status === 201) {
      form.reset();
      send();
      status(say("added", { title: JSON.parse(request.responseText).title }));
    } else status(request.responseText.trim() || say("unreachable"), true);
  };
  Object.assign(sheet.bar, { hidden: false, max: 1, value: 0 });
  sheet.send.disabled = true;
  status(say("uploading"));
  request.open("POST", "library/reports");
  request.send(new FormData(form));
}

/** Shows how far the server is with the report that is being indexed. */
async function indexing() {
  await load();
  const encoding = library.uploads?.encoding;
  if (!encoding?.total || sheet.bar.hidden) return;
  Object.assign(sheet.bar, { max: encoding.total, value: encoding.done });
  status(say("indexing", encoding));
}

async function open() {
  if (!sheet) build();
  // What was listed before could be clicked on while it is being replaced.
  sheet.list.replaceChildren();
  sheet.dialog.showModal();
  status("");
  // What is listed may be gone: nothing of it is chosen until it is listed anew.
  sheet.body.inert = true;
  const problem = await load();
  sheet.body.inert = false;
  if (problem) status(problem, true);
  list();
  if (!sheet.bar || sheet.bar.hidden) offer();
}

let scores = null;

async function openScores() {
  scores ??= dialogOf("scores", say("scores title"));
  scores.dialog.showModal();
  const html = await fetched("scores", location.search);
  if (html === null) scores.body.textContent = say("unreachable");
  else scores.body.innerHTML = html;
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#open-library")) open();
  else if (event.target.closest("#open-scores")) openScores();
});
