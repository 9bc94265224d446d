/* The reader's own choices of language and theme: kept in cookies that the server reads, so a page comes right at once. */
const year = 60 * 60 * 24 * 365;
const root = document.documentElement;
const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)").matches;
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark());

function keep(name, value) {
  const age = value ? year : 0;
  document.cookie = `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

function showTheme() {
  for (const button of document.querySelectorAll("[data-theme-switch]")) button.setAttribute("aria-pressed", String(isDark()));
}

/* A choice that equals the system's is forgotten: then the page follows the system again. */
function switchTheme() {
  const theme = isDark() ? "light" : "dark";
  const own = (theme === "dark") !== systemIsDark();
  keep("balie-theme", own ? theme : "");
  if (own) root.dataset.theme = theme;
  else delete root.dataset.theme;
  showTheme();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-theme-switch], [data-language]");
  if (!button) return;
  if (button.dataset.language) {
    keep("balie-language", button.dataset.language);
    location.reload();
  } else switchTheme();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showTheme);
showTheme();
