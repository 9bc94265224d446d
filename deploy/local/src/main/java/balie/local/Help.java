package balie.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What {@code ./balie help} prints. */
final class Help {
    private Help() {}

    static int print() {
        try (var text = Help.class.getResourceAsStream("/balie/local/help.txt")) {
            System.out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
