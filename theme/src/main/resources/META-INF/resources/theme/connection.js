/* The bar below the top bar: says that the connection is lost, back again, or that the session has ended. */
const bar = document.getElementById("connection");
let hiding = 0;

function show(state, text) {
  if (!bar || bar.dataset.state === "ended" || bar.dataset.state === state) return false;
  clearTimeout(hiding);
  bar.dataset.state = state;
  bar.className = `connection ${state}`;
  bar.textContent = text;
  bar.hidden = false;
  return true;
}

export function lost() {
  show("lost", bar?.dataset.lost);
}

/* Says so only when it had been lost. */
export function back() {
  if (bar?.dataset.state !== "lost") return;
  show("back", bar.dataset.back);
  hiding = setTimeout(() => {
    bar.hidden = true;
    bar.dataset.state = "";
  }, 4000);
}

export function ended() {
  if (!show("ended", `${bar?.dataset.ended} `)) return;
  const link = document.createElement("a");
  link.href = `/session/login?next=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = bar.dataset.signIn;
  bar.append(link);
}
