/* The token lives for minutes and is renewed while the person works: a 401 is answered by one renewal and one more try. */
import { ended, lost } from "./connection.js";

let renewal = null;

/* True when there is a fresh token, false when the session has ended; rejects when nobody can tell. Several askers share one renewal. */
export function renew() {
  renewal ??= fetch("/session/renew", { method: "POST", redirect: "manual" })
    .then(judge)
    .finally(() => { renewal = null; });
  return renewal;
}

function judge(answer) {
  if (answer.ok) return true;
  if (answer.status === 401 || answer.status === 403) return false;
  throw new Error(`renewal answered ${answer.status}`);
}

/* As fetch, with the renewal. Rejects when the network is away, as fetch does. */
export async function send(url, options = {}) {
  const answer = await fetch(url, options);
  if (answer.status !== 401) return answer;
  if (!(await renew())) {
    ended();
    return answer;
  }
  return fetch(url, options);
}

/* The same for htmx: the request is made again as it was, once. */
export function renewForHtmx() {
  document.addEventListener("htmx:responseError", async (event) => {
    const { xhr, requestConfig, target } = event.detail;
    if (xhr.status !== 401 || requestConfig.headers["Balie-Retry"]) return;
    const signedIn = await renew().catch(() => null);
    if (signedIn === null) return lost();
    if (!signedIn) return ended();
    window.htmx.ajax(requestConfig.verb.toUpperCase(), requestConfig.path, {
      source: requestConfig.elt,
      event: requestConfig.triggeringEvent,
      target,
      values: Object.fromEntries(fields(requestConfig)),
      headers: { "Balie-Retry": "1" },
    });
  });
}

/* Fields of one name keep all their values. */
function fields({ formData }) {
  const names = [...new Set(formData.keys())];
  return names.map((name) => [name, formData.getAll(name).length > 1 ? formData.getAll(name) : formData.get(name)]);
}
