package balie.safety.markup;

import balie.acceptance.Chromium;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody's browser that notices what a page would never show: scripts that ran, requests that left, and markup that should be text. */
final class Eyes implements AutoCloseable {
    /** No Content: a browser stays where it is. */
    private static final int NOTHING_TO_SHOW = 204;

    private static final double A_MOMENT = 60;
    private static final double LONGEST = 20_000;

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final String scan = resource("scan.js");
    private final List<String> struck = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();

    /** @param token of whoever is signed in at the browser */
    Eyes(Chromium chromium, String origin, String token) {
        this.origin = origin;
        this.context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                        .setLocale("en"));
        context.addCookies(List.of(new Cookie("balie", token).setUrl(origin)));
        context.exposeBinding(
                "struckByPage",
                (source, arguments) ->
                        struck.add("a script ran at " + source.page().url()));
        context.exposeBinding("refusedByPage", (source, arguments) -> refused.add(String.valueOf(arguments[0])));
        context.addInitScript(resource("hook.js"));
        context.onRequest(request -> noteRequest(request.url()));
        context.onDialog(dialog -> {
            struck.add("a dialog opened");
            dialog.dismiss();
        });
        context.route(url -> !isOwn(url), route -> route.abort());
        page = context.newPage();
        page.setDefaultTimeout(LONGEST);
    }

    private void noteRequest(String url) {
        if (!isOwn(url)) struck.add("a request left for " + url.substring(0, Math.min(60, url.length())));
    }

    private boolean isOwn(String url) {
        return url.startsWith(origin + "/") || url.matches("(?s)(data|blob|about|chrome-error):.*");
    }

    /** A page that stays open while things happen. */
    Page open(String path) {
        var open = context.newPage();
        open.navigate(origin + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return open;
    }

    /** Opens a page and tells what is wrong with it. */
    List<String> look(String path) {
        try {
            page.navigate(origin + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        } catch (PlaywrightException e) {
            if (page.request().get(origin + path).status() == NOTHING_TO_SHOW) return List.of();
            return List.of(
                    "could not be opened: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return wrongIn(page);
    }

    /** Shows a document as a mail program or a reader of feeds would, without what the desk tells browsers to refuse. */
    List<String> show(String html) {
        page.navigate("about:blank");
        page.setContent(html);
        return wrongIn(page);
    }

    /** What is wrong with a page that is open, since anybody last asked. */
    List<String> wrongIn(Page open) {
        open.waitForTimeout(A_MOMENT);
        var wrong = new ArrayList<>(struck);
        struck.clear();
        for (var element : (List<?>) open.evaluate(scan, origin)) wrong.add(String.valueOf(element));
        seen.append(' ').append(open.evaluate("document.documentElement.textContent"));
        return wrong;
    }

    /** Where the link of that kind leads on the page that was looked at last; empty when there is none. */
    String link(String selector) {
        var links = page.locator(selector);
        return links.count() == 0 ? "" : String.valueOf(links.first().getAttribute("href"));
    }

    /** Whether some page showed these words just so. */
    boolean saw(String words) {
        return plain(seen.toString()).contains(plain(words));
    }

    /** How often the browser kept to what the desk told it to refuse. */
    int refusals() {
        return refused.size();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        try (InputStream content = Eyes.class.getResourceAsStream("/balie/safety/markup/" + name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
