/*
 * The stream, live. New mentions wait behind "12 new ↑" and never move the row one reads; a row whose mention changed says so and is
 * replaced when asked. Changes are known by mention, so hearing of one twice counts once.
 */
import { send } from "/theme/session.js";
import "./keys.js";

const list = document.getElementById("mentions");
const fresh = document.getElementById("fresh");
const number = new Intl.NumberFormat(document.documentElement.lang);
const waiting = new Set();
let position = list.dataset.after;

function concerns(change) {
  const wanted = list.dataset;
  return (!wanted.client || wanted.client === change.client)
    && (!wanted.sentiment || wanted.sentiment === change.sentiment)
    && (!wanted.channel || wanted.channel === change.channel)
    && (!wanted.flag || change.flags.includes(wanted.flag))
    && (!wanted.react || change.react)
    && !wanted.words;
}

function take(change) {
  const row = list.querySelector(`[data-id="${change.id}"]`);
  if (row) {
    if (Number(row.dataset.revision) < change.revision) markChanged(row, change.id);
  } else if (concerns(change)) waiting.add(change.id);
}

function show() {
  fresh.hidden = waiting.size === 0;
  fresh.textContent = `${number.format(waiting.size)} ${fresh.dataset.word} ↑`;
}

/* In the row's own line of tags, so that nothing below it moves. */
function markChanged(row, id) {
  if (row.querySelector(".stale")) return;
  const link = document.createElement("a");
  link.className = "stale";
  link.href = `/desk/mentions/${id}`;
  link.textContent = list.dataset.changed;
  link.addEventListener("click", (event) => { event.preventDefault(); replace(row, link.href); });
  row.querySelector(".tags").append(link);
}

async function page(address) {
  const answer = await send(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

async function replace(row, address) {
  const found = (await page(address)).getElementById(row.id);
  if (!found) return;
  row.replaceWith(found);
  found.focus();
}

/* The newest part of the stream as it is now; rows that were not here before are marked, and what one unfolded stays so. */
async function refresh(event) {
  event.preventDefault();
  const next = await page(fresh.getAttribute("href"));
  for (const row of next.querySelectorAll("#mentions [data-id]")) {
    const held = document.getElementById(row.id);
    if (!held) row.classList.add("arrived");
    else row.querySelector("details.unfold")?.toggleAttribute("open", held.querySelector("details.unfold[open]") !== null);
  }
  list.closest(".queue").replaceChildren(...parts(next));
  document.getElementById("streams").replaceWith(next.getElementById("streams"));
  history.replaceState(null, "", fresh.getAttribute("href"));
}

/* Keeps the elements that this script holds and takes over what is in them. */
function parts(next) {
  const header = document.querySelector(".queue > header");
  document.getElementById("found").replaceWith(next.getElementById("found"));
  const rows = next.getElementById("mentions");
  position = rows.dataset.after;
  list.replaceChildren(...rows.children);
  waiting.clear();
  show();
  scrollTo(0, 0);
  const rest = [...next.querySelectorAll(".queue > .empty, .queue > footer")];
  return [header, list, ...rest];
}

async function catchUp() {
  for (let more = true; more;) {
    const answer = await send(`/desk/api/changes?after=${encodeURIComponent(position)}`);
    if (!answer.ok) return;
    const since = await answer.json();
    since.changes.forEach(take);
    more = since.more;
    position = since.position;
  }
  show();
}

document.body.addEventListener("live:mentions", ({ detail }) => {
  JSON.parse(detail.data).forEach(take);
  show();
});
document.body.addEventListener("live:resumed", () => catchUp().catch(() => {}));
fresh.addEventListener("click", (event) => refresh(event).catch(() => { location.href = fresh.href; }));
catchUp().catch(() => {});
