/*
 * Writing a reply. What was typed is kept in this browser until it is recorded, colleagues are told that somebody writes, and the text can
 * be copied on the way to the post.
 */
import { send } from "/theme/session.js";

const every = 10_000;
let toldAt = 0;

const me = () => document.getElementById("rows").dataset.me;
const keyOf = (form) => `balie-reply ${me()} ${form.closest("#case").dataset.id}`;

/* Whether somebody is in the middle of words. */
export function isWriting() {
  const field = document.activeElement;
  return field?.matches("#case textarea") === true && field.value !== "";
}

/* Recorded: the draft has done its duty. */
export function settle(form) {
  localStorage.removeItem(keyOf(form));
  toldAt = 0;
}

function tell(form, done) {
  const body = new URLSearchParams(done ? { done: "yes" } : {});
  return send(form.dataset.replying, { method: "POST", body, keepalive: true }).catch(() => {});
}

function typed(form, field) {
  const saved = form.querySelector(".saved");
  if (field.value) localStorage.setItem(keyOf(form), field.value);
  else localStorage.removeItem(keyOf(form));
  saved.textContent = field.value ? saved.dataset.saved : "";
  if (!field.value || Date.now() - toldAt < every) return;
  toldAt = Date.now();
  tell(form, false);
}

function left(form) {
  if (!toldAt) return;
  toldAt = 0;
  tell(form, true);
}

async function copy(form, button) {
  await navigator.clipboard.writeText(form.elements.text.value);
  form.querySelector(".saved").textContent = button.dataset.copied;
  if (button.dataset.open) open(button.dataset.open, "_blank", "noopener,noreferrer");
}

function begin(section) {
  const form = section.querySelector("#reply");
  if (!form) return;
  const field = form.elements.text;
  const draft = localStorage.getItem(keyOf(form));
  if (draft && !field.value) {
    field.value = draft;
    form.querySelector(".saved").textContent = form.querySelector(".saved").dataset.saved;
  }
  field.addEventListener("input", () => typed(form, field));
  field.addEventListener("blur", () => left(form));
  const button = form.querySelector(".copy");
  form.querySelector(".no-script")?.remove();
  button.hidden = false;
  button.addEventListener("click", () => copy(form, button).catch(() => field.select()));
}

document.addEventListener("inbox:case", ({ detail }) => begin(detail));
