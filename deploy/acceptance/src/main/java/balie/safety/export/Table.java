package balie.safety.export;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as spreadsheets do (RFC 4180), with code of its own. */
record Table(String text, char separator) {
    /** The cells of each line; a cell that was in quotes may hold anything. */
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int at = 0; at < content.length(); at++) {
            var letter = content.charAt(at);
            if (quoted && letter == '"' && at + 1 < content.length() && content.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"' && (quoted || cell.isEmpty())) quoted = !quoted;
            else if (!quoted && letter == separator) end(line, cell);
            else if (!quoted && letter == '\n') {
                end(line, cell);
                lines.add(List.copyOf(line));
                line.clear();
            } else if (quoted || letter != '\r') cell.append(letter);
        }
        return lines;
    }

    private static void end(List<String> line, StringBuilder cell) {
        line.add(cell.toString());
        cell.setLength(0);
    }
}
