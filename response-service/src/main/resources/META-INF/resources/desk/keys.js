/* j and k move from mention to mention, o opens the reasons, / goes to the search. Not while somebody types. */
const rows = () => [...document.querySelectorAll(".mention")];
const typing = (element) => element.matches("input, select, textarea, [contenteditable]");

function move(step) {
  const all = rows();
  const at = all.indexOf(document.activeElement?.closest(".mention"));
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}

const actions = {
  j: () => move(1),
  k: () => move(-1),
  o: () => {
    const reasons = document.activeElement?.closest(".mention")?.querySelector("details");
    if (reasons) reasons.open = !reasons.open;
  },
  "/": () => document.querySelector("input[type=search]")?.focus(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
