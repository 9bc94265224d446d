/* Keys of the inbox; ? shows them. Not while somebody types, where Escape leaves the field. */
const rows = () => [...document.querySelectorAll(".row .who")];
const typing = (element) => element.matches("input, select, textarea, [contenteditable]");
const dialog = document.getElementById("keys");

function move(step) {
  const all = rows();
  const focused = all.indexOf(document.activeElement);
  const at = focused < 0 ? all.findIndex((link) => link.closest(".current")) : focused;
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  next?.focus({ preventScroll: true });
  next?.closest(".row").scrollIntoView({ block: "nearest" });
}

const press = (key) => document.querySelector(`#case [data-key="${key}"]`)?.click();

function write(id, field) {
  const place = document.getElementById(id);
  if (place instanceof HTMLDetailsElement) place.open = true;
  document.getElementById(field)?.focus();
}

const actions = {
  j: () => move(1),
  k: () => move(-1),
  o: () => (document.activeElement?.closest(".row") ? document.activeElement : document.querySelector(".row .who"))?.click(),
  c: () => press("c"),
  e: () => press("e"),
  u: () => press("u"),
  r: () => write("reply", "reply-text"),
  n: () => write("note", "note-text"),
  "/": () => document.querySelector("input[type=search]")?.focus(),
  "?": () => dialog?.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && typing(event.target)) return event.target.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || dialog?.open) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

const button = document.querySelector("[data-keys]");
if (button) {
  button.hidden = false;
  document.addEventListener("click", (event) => { if (event.target.closest("[data-keys]")) dialog.showModal(); });
}
