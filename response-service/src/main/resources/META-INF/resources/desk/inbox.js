/*
 * The inbox. Forms and links work without this script; with it the case opens and changes beside the queue, which stays as it is. What is
 * taken over comes from the same pages: the list at the side, single rows, and the case.
 */
import { send } from "/theme/session.js";
import { lost } from "/theme/connection.js";
import "./inbox-keys.js";
import { settle } from "./inbox-reply.js";

const rows = document.getElementById("rows");
const part = { headers: { "Balie-Part": "case", Accept: "text/html" } };
const wide = matchMedia("(min-width: 861px)");

export const openCase = () => document.querySelector("#case[data-id]");

/* The parts of an answer, put where they belong. Rows that the page does not have stay away. */
export function takeOver(page) {
  const side = page.getElementById("streams");
  if (side) takeSide(side);
  for (const row of page.querySelectorAll("li.row")) takeRow(row);
}

export function takeSide(side) {
  document.getElementById("streams").replaceWith(side);
  const count = side.querySelector('[aria-current="page"] span');
  const found = document.getElementById("found");
  if (found && count) found.textContent = count.textContent;
}

export function takeRow(row) {
  const held = document.getElementById(row.id);
  if (!held) return false;
  const focused = held.contains(document.activeElement);
  row.classList.toggle("current", row.dataset.id === openCase()?.dataset.id);
  row.classList.toggle("arrived", held.classList.contains("arrived"));
  if (row.dataset.in === "no") markGone(row);
  held.replaceWith(row);
  if (focused) row.querySelector(".who").focus({ preventScroll: true });
  return true;
}

/* A row that no longer belongs here stays where it is until the queue is looked at anew. */
function markGone(row) {
  row.classList.add("gone");
  const word = document.createElement("small");
  word.className = "gone-word";
  word.textContent = rows.dataset.left;
  row.append(word);
}

export async function read(answer) {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/* The case from an answer; without one the whole page is loaded, which says why. */
async function takeCase(answer, address) {
  if (!answer.ok && answer.status !== 409) return void location.assign(address);
  const page = await read(answer);
  const found = page.getElementById("case");
  if (!found) return void location.assign(address);
  document.getElementById("case").replaceWith(found);
  document.querySelector(".inbox").classList.add("with-case");
  document.title = `${found.querySelector("h1").textContent} · Balie`;
  mark(found.dataset.id);
  takeOver(page);
  settleCase(found);
  found.focus({ preventScroll: true });
  return found;
}

function mark(id) {
  for (const row of rows.querySelectorAll(".row")) {
    const current = row.dataset.id === id;
    row.classList.toggle("current", current);
    const link = row.querySelector(".who");
    if (current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

export async function show(address, { push = true } = {}) {
  try {
    const found = await takeCase(await send(address, part), address);
    if (found && push) history.pushState({}, "", address);
    if (found) found.scrollTop = 0;
  } catch {
    location.assign(address);
  }
}

/* A form of the case: sent, and the case taken over as it is then. */
async function submit(form, button) {
  const fields = new FormData(form);
  if (button?.name) fields.append(button.name, button.value);
  const scrolled = document.getElementById("case").scrollTop;
  for (const each of form.querySelectorAll("button")) each.disabled = true;
  try {
    const answer = await send(form.action, { method: "POST", body: new URLSearchParams(fields), ...part });
    if (answer.ok && form.id === "reply") settle(form);
    const found = await takeCase(answer, location.href);
    if (found && answer.ok) found.scrollTop = scrolled;
    document.getElementById("refused")?.scrollIntoView({ block: "nearest" });
  } catch {
    for (const each of form.querySelectorAll("button")) each.disabled = false;
    lost();
  }
}

/* What belongs to a case that was just put on the page. */
function settleCase(section) {
  document.dispatchEvent(new CustomEvent("inbox:case", { detail: section }));
  const toast = section.querySelector(".toast");
  if (!toast) return;
  const dismiss = toast.querySelector(".dismiss");
  dismiss.hidden = false;
  dismiss.addEventListener("click", () => toast.remove());
  const hide = () => (toast.matches(":hover, :focus-within") ? setTimeout(hide, 1000) : toast.remove());
  setTimeout(hide, Number(toast.dataset.seconds) * 1000);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".row .who");
  if (!link || !wide.matches || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  show(link.href);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || !form.closest("#case")) return;
  event.preventDefault();
  submit(form, event.submitter);
});

addEventListener("popstate", () => {
  if (/^\/desk\/cases\//.test(location.pathname)) show(location.href, { push: false });
  else location.reload();
});

/* What the address said of the last thing done is said once. */
const address = new URL(location.href);
for (const name of ["did", "mute", "mention", "tag", "was"]) address.searchParams.delete(name);
if (address.href !== location.href) history.replaceState({}, "", address);
if (openCase()) settleCase(openCase());
rows.querySelector(".row.current")?.scrollIntoView({ block: "nearest" });
import("./inbox-live.js");
