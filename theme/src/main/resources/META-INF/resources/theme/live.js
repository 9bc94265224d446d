/*
 * Follows one stream of server-sent events. Events reach the page as "live:<name>" on the body, with {id, data} as detail; "live:resumed"
 * says that the stream was away and that the page should catch up. The server sends an event "heartbeat" at least every 15 seconds and
 * gives its events ids; after a break we ask with ?after=<last id> (and the browser itself with Last-Event-ID).
 * Of several tabs on the same stream one holds the connection and tells the others.
 */
import { back, ended, lost } from "./connection.js";
import { renew } from "./session.js";

const silence = 40_000;
const longestPause = 30_000;

/* Begins after the position that the page was made at (data-after), so that nothing is missed in between. */
export function follow(url, after = "") {
  const name = `balie-live ${url}`;
  const shared = new BroadcastChannel(name);
  let last = after;
  shared.onmessage = ({ data }) => {
    last = data.id || last;
    tell(data);
  };
  const hold = () => new Stream(url, last, (message) => { tell(message); shared.postMessage(message); }).open();
  // Without locks, as on a page without TLS, each tab holds its own.
  if (!navigator.locks) return hold();
  const holdFor = (lock) => lock && (hold(), new Promise(() => {}));
  navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) return holdFor(lock);
    navigator.locks.request(name, holdFor);
    // What the other tab was told before we listened is asked for, as after a break.
    tell({ name: "resumed" });
  });
}

function tell({ name, id, data }) {
  if (name === "lost") return lost();
  if (name === "ended") return ended();
  if (name === "resumed") back();
  document.body.dispatchEvent(new CustomEvent(`live:${name}`, { detail: { id, data } }));
}

class Stream {
  constructor(url, after, report) {
    this.url = url;
    this.report = report;
    this.last = after;
    this.failures = 0;
    this.broken = false;
    addEventListener("online", () => this.retry(0));
  }

  open() {
    const after = this.last ? `${this.url.includes("?") ? "&" : "?"}after=${encodeURIComponent(this.last)}` : "";
    this.source = new EventSource(this.url + after);
    this.source.onopen = () => this.alive();
    this.source.onerror = () => this.failed();
    this.source.onmessage = (event) => this.take("message", event);
    for (const name of names()) this.source.addEventListener(name, (event) => this.take(name, event));
    this.watch();
  }

  take(name, event) {
    this.alive();
    if (event.lastEventId) this.last = event.lastEventId;
    if (name !== "heartbeat") this.report({ name, id: event.lastEventId, data: event.data });
  }

  alive() {
    this.failures = 0;
    this.watch();
    if (!this.broken) return;
    this.broken = false;
    this.report({ name: "resumed" });
  }

  /* A connection that died without a word is noticed by its silence. */
  watch() {
    clearTimeout(this.watching);
    this.watching = setTimeout(() => this.failed(), silence);
  }

  /* The browser does not tell why a stream failed, so the session is asked: renewed, ended, or nobody there to answer. */
  async failed() {
    this.source.close();
    clearTimeout(this.watching);
    if (!this.broken) this.report({ name: "lost" });
    this.broken = true;
    const signedIn = await renew().catch(() => null);
    if (signedIn === false) return this.report({ name: "ended" });
    this.failures += 1;
    this.retry(Math.min(longestPause, 500 * 2 ** this.failures) * (0.5 + Math.random() / 2));
  }

  retry(pause) {
    if (!this.broken) return;
    clearTimeout(this.retrying);
    this.retrying = setTimeout(() => this.open(), pause);
  }
}

/* The names that the page listens to: <meta name="balie-live" content="/desk/live" data-events="mention case">. */
function names() {
  const wanted = document.querySelector('meta[name="balie-live"]')?.dataset.events ?? "";
  return ["heartbeat", ...wanted.split(" ").filter(Boolean)];
}
