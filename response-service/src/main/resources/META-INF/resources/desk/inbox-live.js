/*
 * The inbox, live. A changed case is shown in its own row, new ones wait behind "12 new ↑", and no row moves. Cases are known by id and
 * sequence, so hearing of one twice counts once.
 */
import { send } from "/theme/session.js";
import { openCase, read, show, takeOver, takeSide } from "./inbox.js";
import { isWriting } from "./inbox-reply.js";

const rows = document.getElementById("rows");
const fresh = document.getElementById("fresh");
const number = new Intl.NumberFormat(document.documentElement.lang);
const waiting = new Set();
const changed = new Set();
const silences = new Map();
const pause = 400;
let position = rows.dataset.after;
let asking = 0;

const rowOf = (id) => document.getElementById(`c-${id}`);

function takeCases(cases) {
  for (const change of cases) {
    changed.add(change.id);
    if (openCase()?.dataset.id === change.id) markStale(change);
  }
  if (changed.size) asking ||= setTimeout(ask, pause);
}

/* Many changes at once are asked about together. */
async function ask() {
  const ids = [...changed].slice(0, 100);
  for (const id of ids) changed.delete(id);
  try {
    const address = new URL("/desk/news", location.origin);
    address.search = rows.dataset.query;
    for (const id of ids) address.searchParams.append("id", id);
    const answer = await send(address, { headers: { Accept: "text/html" } });
    if (answer.status >= 500) throw new Error(`news: ${answer.status}`);
    if (answer.ok) take(await read(answer), ids);
  } catch {
    for (const id of ids) changed.add(id);
  } finally {
    asking = changed.size ? setTimeout(ask, pause * 5) : 0;
  }
}

function take(page, ids) {
  const fitting = new Set([...page.querySelectorAll('li.row[data-in="yes"]')].map((row) => row.dataset.id));
  for (const id of ids) {
    if (rowOf(id)) continue;
    if (fitting.has(id)) waiting.add(id);
    else waiting.delete(id);
  }
  takeOver(page);
  count();
}

function count() {
  fresh.hidden = waiting.size === 0;
  fresh.textContent = `${number.format(waiting.size)} ${fresh.dataset.word} ↑`;
  document.getElementById("announce").textContent = waiting.size ? fresh.textContent : "";
}

/* The open case changed under somebody's eyes: it is said, and shown when asked for. */
function markStale(change) {
  const open = openCase();
  if (Number(open.dataset.sequence) >= change.sequence) return;
  const stale = document.getElementById("stale");
  stale.dataset.sequence = change.sequence;
  if (isWriting()) return void stale.setAttribute("data-later", "");
  offer(stale);
}

function offer(stale) {
  if (!stale?.dataset.sequence) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = rows.dataset.show;
  button.addEventListener("click", () => show(location.href, { push: false }));
  stale.replaceChildren(rows.dataset.changed, button);
  stale.removeAttribute("data-later");
  stale.hidden = false;
}

/* Who writes at a case, in its row and at the case; it ends by itself unless it is renewed. */
function takeReplying(changes) {
  for (const { id, writers, seconds } of changes) {
    const names = writers.filter((writer) => writer.login !== rows.dataset.me).map((writer) => writer.name);
    showWriters(id, names);
    clearTimeout(silences.get(id));
    if (names.length) silences.set(id, setTimeout(() => showWriters(id, []), seconds * 1000 + 1000));
  }
}

function showWriters(id, names) {
  const places = [rowOf(id), openCase()?.dataset.id === id ? openCase() : null];
  for (const place of places) {
    const writing = place?.querySelector("[data-writers]");
    if (!writing) continue;
    writing.hidden = names.length === 0;
    writing.querySelector("span").textContent = `${names.join(", ")} ${rows.dataset.replying}`;
  }
}

/* The queue's front as it is now; rows that were not here before are marked. */
async function refresh(event) {
  event.preventDefault();
  const page = await read(await send(fresh.href, { headers: { Accept: "text/html" } }));
  const known = new Set([...rows.querySelectorAll(".row")].map((row) => row.dataset.id));
  const next = page.getElementById("rows");
  const open = openCase()?.dataset.id;
  for (const row of next.children) {
    row.classList.toggle("arrived", !known.has(row.dataset.id));
    row.classList.toggle("current", row.dataset.id === open);
  }
  position = next.dataset.after;
  rows.dataset.query = next.dataset.query;
  rows.replaceChildren(...next.children);
  takeSide(page.getElementById("streams"));
  const queue = rows.closest(".queue");
  queue.querySelector(".empty")?.remove();
  queue.querySelector("footer").replaceWith(page.querySelector(".queue > footer"));
  waiting.clear();
  count();
  queue.scrollTop = 0;
  rows.querySelector(".who")?.focus({ preventScroll: true });
}

async function catchUp() {
  for (let more = true; more;) {
    const answer = await send(`/desk/api/changes?after=${encodeURIComponent(position)}`);
    if (answer.status >= 500) return void setTimeout(follow, pause * 5);
    if (!answer.ok) return;
    const since = await answer.json();
    takeCases(since.cases);
    takeReplying(since.replying);
    more = since.more;
    position = since.position;
  }
}

/* What fails on the way here is caught up with when the stream resumes. */
const follow = () => catchUp().catch(() => {});

const body = document.body;
body.addEventListener("live:cases", ({ detail }) => takeCases(JSON.parse(detail.data)));
body.addEventListener("live:replying", ({ detail }) => takeReplying(JSON.parse(detail.data)));
body.addEventListener("live:resumed", follow);
document.addEventListener("focusout", () => setTimeout(() => { if (!isWriting()) offer(document.querySelector("#stale[data-later]")); }));
fresh.addEventListener("click", (event) => refresh(event).catch(() => { location.href = fresh.href; }));
follow();
