package balie.safety.export;

import balie.safety.Ask;
import balie.safety.Check;
import balie.safety.Entry;
import balie.safety.Ground;
import balie.safety.Rows;
import balie.safety.Tally;
import balie.safety.World;
import balie.safety.access.DoorRow;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** No cell of any export is a formula, read with commas or with semicolons; what is none stands there as it was written. */
public final class FormulaCheck implements Check {
    private static final String CLIENT = "rekenblad";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORMULA = Pattern.compile("(?s)^[\\s\\uFEFF]*[=+@＝＋－＠\\t\\r-].*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Ground ground;
    private Tally tally;
    private String token;

    @Override
    public String name() {
        return "formulas";
    }

    @Override
    public void run(Ground ground, Tally tally) throws Exception {
        this.ground = ground;
        this.tally = tally;
        this.token = ground.signIn(World.ADMIN).token();
        World.client(ground, CLIENT, "=" + CLIENT);
        var attacks = written("formulas/attacks.txt");
        var harmless = written("formulas/harmless.txt");
        World.publish(ground, CLIENT, posts(attacks, harmless));
        Awaitility.await().atMost(PATIENCE).until(() -> known(attacks.size() + harmless.size()));
        var exports = exports();
        for (var export : exports) judge(export, attacks, harmless);
        tally.figure("exports read: " + String.join(", ", exports));
    }

    private static List<String> written(String table) throws IOException {
        return Rows.lines(table).stream()
                .map(row -> row.replace("\\t", "\t").replace("\\r", "\r").replace("\\n", "\n"))
                .toList();
    }

    private static List<Entry> posts(List<String> attacks, List<String> harmless) {
        var posts = new ArrayList<Entry>();
        for (var row : attacks)
            posts.add(new Entry("som-" + posts.size(), row, row, "=http://posts.example/" + posts.size(), row, false));
        for (var row : harmless) posts.add(new Entry("som-" + posts.size(), row, row, row));
        return posts;
    }

    private boolean known(int posts) throws IOException, InterruptedException {
        return table("/api/v1/clients/{clientId}/mentions.csv", ',').size() > posts;
    }

    /** Every address that gives a table. */
    private List<String> exports() throws IOException {
        return DoorRow.all().stream()
                .map(DoorRow::path)
                .filter(path -> path.endsWith(".csv"))
                .toList();
    }

    private List<List<String>> table(String path, char separator) throws IOException, InterruptedException {
        var answer =
                ground.door().send(Ask.get(path.replace("{clientId}", CLIENT)).by(token));
        return new Table(answer.body(), separator).lines();
    }

    private void judge(String path, List<String> attacks, List<String> harmless)
            throws IOException, InterruptedException {
        for (var separator : List.of(',', ';', '\t')) {
            attacks.forEach(row -> tally.tried());
            for (var line : table(path, separator))
                for (var cell : line)
                    if (FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches())
                        tally.found("%s, cut at '%s': a cell begins as a formula: %s"
                                .formatted(path, separator, cell.strip()));
        }
        if (!path.contains("mentions")) return;
        var cells = table(path, ',').stream().flatMap(List::stream).collect(Collectors.toSet());
        for (var row : harmless) tally.harmless(cells.contains(row), "not in the table as written: " + row);
    }
}
