package balie.reporting.portal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a line of a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula is preceded by an apostrophe, because
 * anybody may have written the post that it comes from.
 */
final class CsvLine {
    /** What tells spreadsheets that the text is UTF-8. */
    static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /** All that is not seen, and marks at which other programs cut, before what may be a formula; looked at once, however long. */
    private static final String GAP = "[;\"\\s\\p{Z}\\p{Cf}\\p{Cc}]";

    private static final Pattern INNER = Pattern.compile("(?<!" + GAP + ")" + GAP + "++(?=[=+@＝＋－＠-])");

    private static final Pattern UNSEEN = Pattern.compile("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private CsvLine() {}

    static String of(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) return "";
        var text = value.toString();
        var safe = value instanceof Number ? text : safe(text);
        return safe.chars().anyMatch(CsvLine::wantsQuotes) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String safe(String text) {
        var inner = INNER.matcher(text).replaceAll(gap -> parts(gap.group()) ? gap.group() + "'" : gap.group());
        return isFormula(text) ? "'" + inner : inner;
    }

    /** Whether some program, as Dutch ones do at semicolons, would begin a cell there. */
    private static boolean parts(String gap) {
        return gap.chars().anyMatch(each -> each == ';' || each == '\t' || each == '\r' || each == '\n');
    }

    /** Some programs leave out what is not seen before they look whether a cell is one. */
    private static boolean isFormula(String text) {
        var seen = UNSEEN.matcher(text).replaceFirst("");
        return beginsAsOne(text) || beginsAsOne(seen);
    }

    private static boolean beginsAsOne(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean wantsQuotes(int character) {
        return character == ','
                || character == ';'
                || character == '\t'
                || character == '"'
                || character == '\r'
                || character == '\n';
    }
}
