package balie.local;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns as wide as their widest cell; figures stand at the right of their column. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) row.add(String.valueOf(cell));
        rows.add(row);
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var line = new StringBuilder(" ");
        for (int column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var padding = " ".repeat(width(column) - cell.length());
            line.append(' ')
                    .append(cell.matches("[0-9].*") ? padding + cell : cell + padding)
                    .append(' ');
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
