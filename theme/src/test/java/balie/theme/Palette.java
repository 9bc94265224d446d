package balie.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The tokens of one theme, read from the style sheet, and the contrast between them as WCAG 2 computes it. */
record Palette(Map<String, int[]> colours) {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

    static Palette light() {
        return read(2);
    }

    static Palette dark() {
        return read(3);
    }

    static String sheet(String name) {
        try (var stream = Palette.class.getResourceAsStream("/META-INF/resources/theme/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    double contrast(String one, String other) {
        return contrast(colours.get(one), colours.get(other));
    }

    /** Between a token and a mix of so many percent of the second token with the third. */
    double contrastOnMix(String ink, int percent, String colour, String ground) {
        var mixed = new int[3];
        for (int at = 0; at < 3; at++)
            mixed[at] = (colours.get(colour)[at] * percent + colours.get(ground)[at] * (100 - percent)) / 100;
        return contrast(colours.get(ink), mixed);
    }

    private static Palette read(int group) {
        var colours = new HashMap<String, int[]>();
        var tokens = TOKEN.matcher(sheet("tokens.css"));
        while (tokens.find()) {
            var rgb = Integer.parseInt(tokens.group(group), 16);
            colours.put(tokens.group(1), new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255});
        }
        return new Palette(colours);
    }

    private static double contrast(int[] one, int[] other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int[] rgb) {
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
