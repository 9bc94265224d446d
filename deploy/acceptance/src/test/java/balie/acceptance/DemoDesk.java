package balie.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One desk with the demo world, a browser and a mail server, for all tests that want them; left out loudly where there is no browser. */
final class DemoDesk implements ParameterResolver {
    private static final Namespace ALL = Namespace.create(DemoDesk.class);
    /** How long a browser and the desk may take for what they do at once, on a machine that does other things too. */
    private static final double PATIENCE_MILLIS = 30_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visited.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var visited = context.getRoot().getStore(ALL).getOrComputeIfAbsent("desk", key -> open(), Visited.class);
        if (visited.chromium == null)
            System.out.println("LEFT OUT: " + context.getRequiredTestClass().getSimpleName()
                    + "; there is no chromium on the path");
        assumeTrue(visited.chromium != null, "there is no chromium on the path");
        return visited;
    }

    private static Visited open() {
        var chromium = Chromium.start();
        if (chromium.isEmpty()) return new Visited(null, null, null);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var settings = Map.of(
                    "BALIE_SMTP_HOST",
                    "127.0.0.1",
                    "BALIE_SMTP_PORT",
                    String.valueOf(mail.getSmtp().getPort()));
            return new Visited(chromium.get(), new RunningDesk(settings), mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The desk and those who visit it. */
    static final class Visited implements AutoCloseable {
        private final Chromium chromium;
        private final RunningDesk desk;
        private final GreenMail mail;

        private Visited(Chromium chromium, RunningDesk desk, GreenMail mail) {
            this.chromium = chromium;
            this.desk = desk;
            this.mail = mail;
        }

        String address(String path) {
            return desk.origin() + path;
        }

        RunningDesk desk() {
            return desk;
        }

        GreenMail mail() {
            return mail;
        }

        /** Somebody of the demo's staff at a browser of his own. */
        Page signedIn(String login) {
            return signedIn(login, "en", ColorScheme.LIGHT, 1280);
        }

        Page signedIn(String login, String language, ColorScheme theme, int width) {
            var page = browser(language, theme, width).newPage();
            page.navigate(address("/"));
            signIn(page, login);
            return page;
        }

        static void signIn(Page page, String login) {
            page.locator("#login").fill(login);
            page.locator("#password").fill("balie-demo");
            page.locator("form button.main").click();
            page.waitForURL(url -> !url.contains("/session/login"));
        }

        /** A browser that nobody has signed in at. */
        BrowserContext browser(String language, ColorScheme theme, int width) {
            var browser = chromium.browser()
                    .newContext(new NewContextOptions()
                            .setLocale(language)
                            .setColorScheme(theme)
                            .setViewportSize(width, 900));
            browser.addCookies(List.of(new Cookie("balie-language", language).setUrl(desk.origin())));
            return browser;
        }

        @Override
        public void close() throws Exception {
            if (chromium == null) return;
            chromium.close();
            desk.close();
            mail.stop();
        }
    }
}
