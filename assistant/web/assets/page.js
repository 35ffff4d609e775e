// What happens in the browser: the report's column, the markers that lead into it, and the phone's slide-over.
// Everything shown comes from the server as HTML that is escaped there.

const phone = matchMedia("(max-width: 799px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
let column = null;
let latest = 0;
let opener = null;

/** Fills the report's column from an address of the page ('?report=…&start=…&end=…&sha=…'). */
async function show(query) {
  const request = ++latest;
  const html = await fetched(query);
  if (request !== latest) return;
  const pane = column.querySelector(".pane");
  const before = { report: pane.querySelector(".report")?.dataset.report, top: pane.scrollTop };
  pane.innerHTML = html;
  const report = pane.querySelector(".report");
  if (report) document.getElementById("shown").textContent = report.dataset.about;
  const same = report && report.dataset.report === before.report;
  pane.scrollTop = same ? before.top : 0;
  pane.querySelector("mark")?.scrollIntoView({ block: "center", behavior: same && !calm.matches ? "smooth" : "instant" });
}

async function fetched(query) {
  try {
    const response = await fetch(`source${query}`);
    if (response.ok) return await response.text();
  } catch {
    // Said below.
  }
  return '<p class="note" role="status">The server doesn’t answer; is it still running?</p>';
}

/** On a phone, slides the report over the chat; elsewhere it is always there. */
function open(from) {
  if (!phone.matches) return;
  opener = from;
  column.classList.add("open");
  column.querySelector(".back").focus();
}

function close() {
  column.classList.remove("open");
  opener?.focus();
}

async function copy(button) {
  const quote = button.closest(".citation").querySelector(".quote");
  await navigator.clipboard.writeText(quote.textContent);
  const words = button.textContent;
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = words), 1500);
}

document.addEventListener("click", (event) => {
  const marker = event.target.closest("a.cite");
  // With a modifier key the link opens as any other: in a tab of its own.
  if (marker && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    event.preventDefault();
    document.querySelectorAll("a.cite.current").forEach((other) => other.classList.remove("current"));
    marker.classList.add("current");
    show(new URL(marker.href).search);
    open(marker);
  } else if (event.target.closest("#open-report")) {
    open(event.target);
  } else if (event.target.closest("#report .back")) {
    close();
  } else if (event.target.closest("button.copy")) {
    copy(event.target);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && column?.classList.contains("open")) close();
});

function build() {
  column.setAttribute("role", "region");
  column.setAttribute("aria-label", "Report");
  column.innerHTML = '<button class="back" type="button">← Back to the chat</button><div class="pane" tabindex="0"></div>';
  show(location.search);
  if (phone.matches && new URLSearchParams(location.search).has("start")) open(null);
}

let chosen = "";
let answering = false;

/** Gradio draws when it likes: what depends on its elements is done when they are there. */
function drawn() {
  if (!column && document.getElementById("report") && document.getElementById("shown")) {
    column = document.getElementById("report");
    build();
  }
  const link = document.querySelector("#wanted a")?.getAttribute("href") ?? "";
  if (link !== chosen && link) show(link.slice(1));
  chosen = link;
  // The box is disabled while an answer is written, which takes the focus from it. A phone would show its keyboard.
  const box = document.querySelector("#question textarea");
  if (answering && box && !box.disabled && document.activeElement === document.body && !phone.matches) box.focus();
  answering = box?.disabled ?? false;
  // Gradio labels a message with its source text, in which a reader of screens would hear every entity.
  document.querySelectorAll("#chat [aria-label*='message: <']").forEach((message) => message.removeAttribute("aria-label"));
}

new MutationObserver(drawn).observe(document.documentElement, {
  childList: true,
  subtree: true,
  attributeFilter: ["disabled"],
});
drawn();
