/* Relative times and clocks go on by themselves, in the page's language, and by the server's time rather than this machine's. */
const root = document.documentElement;
const dutch = root.lang === "nl";
const ahead = root.dataset.now ? Date.now() - Date.parse(root.dataset.now) : 0;
const started = new WeakMap();

const counted = (count, one, other) => `${count} ${count === 1 ? one : other}`;

function amount(seconds) {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return dutch ? counted(minutes, "minuut", "minuten") : counted(minutes, "minute", "minutes");
  const hours = Math.round(minutes / 60);
  if (hours < 24) return dutch ? `${hours} uur` : counted(hours, "hour", "hours");
  const days = Math.round(hours / 24);
  return dutch ? counted(days, "dag", "dagen") : counted(days, "day", "days");
}

/* The same words as the server writes. */
export function ago(moment, now = Date.now() - ahead) {
  const seconds = Math.trunc((now - moment) / 1000);
  if (Math.abs(seconds) < 45) return dutch ? "zojuist" : "just now";
  const text = amount(Math.abs(seconds));
  if (seconds < 0) return dutch ? `over ${text}` : `in ${text}`;
  return dutch ? `${text} geleden` : `${text} ago`;
}

export function clock(seconds) {
  const span = Math.abs(seconds);
  if (span < 120) return `${span} s`;
  return `${Math.floor(span / 3600)}:${String(Math.floor(span / 60) % 60).padStart(2, "0")}`;
}

function tickClock(face) {
  if (!started.has(face)) started.set(face, { at: Date.now(), left: Number(face.dataset.left) });
  const { at, left } = started.get(face);
  const now = left - Math.floor((Date.now() - at) / 1000);
  const state = now < 0 ? "over" : now <= Number(face.dataset.soon) ? "soon" : "ok";
  write(face, now < 0 ? `${clock(now)} ${face.dataset.late}` : clock(now));
  if (!face.classList.contains(state)) {
    face.classList.remove("ok", "soon", "over");
    face.classList.add(state);
  }
}

/* An unchanged text is left alone, so that a selection in it stays. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function tick() {
  for (const face of document.querySelectorAll(".clock[data-left]")) tickClock(face);
  for (const time of document.querySelectorAll("time[data-ago]")) write(time, ago(Date.parse(time.dateTime)));
}

tick();
setInterval(tick, 1000);
document.addEventListener("htmx:afterSettle", tick);
