/* Starts what every page has. A service's own module imports what it needs from the files beside this one. */
import "./look.js";
import "./menus.js";
import "./time.js";
import { back, lost } from "./connection.js";
import { renewForHtmx } from "./session.js";
import { follow } from "./live.js";

renewForHtmx();
document.addEventListener("htmx:sendError", lost);
document.addEventListener("htmx:afterOnLoad", back);

const live = document.querySelector('meta[name="balie-live"]');
if (live) follow(live.content, live.dataset.after);
