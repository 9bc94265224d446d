/*
 * Somebody who follows a link from a mail or another site arrives without cookies, for they are strict, and sees the login though signed
 * in. A request from our own page carries them: where the session holds, the page goes on to where the link pointed.
 */
const form = document.querySelector("form[data-next]");
const fresh = !document.querySelector(".banner");

if (form && fresh) {
  fetch("/session/renew/ask", { method: "POST" })
    .then((answer) => answer.json())
    .then(({ signedIn }) => { if (signedIn) location.replace(form.dataset.next); })
    .catch(() => {});
}
