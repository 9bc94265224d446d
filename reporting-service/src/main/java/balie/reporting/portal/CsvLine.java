package balie.reporting.portal;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes a line of a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula is preceded by an apostrophe, because
 * anybody may have written the post that it comes from.
 */
final class CsvLine {
    /** What tells spreadsheets that the text is UTF-8. */
    static final String MARK = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvLine() {}

    static String of(Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) return "";
        var text = value.toString();
        var safe = value instanceof Number || !isFormula(text) ? text : "'" + text;
        return safe.chars().anyMatch(CsvLine::wantsQuotes) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean wantsQuotes(int character) {
        return character == ',' || character == ';' || character == '"' || character == '\r' || character == '\n';
    }
}
