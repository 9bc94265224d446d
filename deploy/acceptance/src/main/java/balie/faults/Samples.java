package balie.faults;

import balie.acceptance.RunningDesk;
import balie.faults.check.Growth;
import balie.faults.check.Sample;
import balie.faults.check.Stock;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the desk's processes and servers hold, taken down at moments when nothing is wrong. */
final class Samples {
    private static final List<String> OTHERS = List.of("broker", "postgres", "front-door", "launcher");

    private final House house;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Stock> stocks = new ArrayList<>();

    Samples(House house) {
        this.house = house;
    }

    void take() {
        for (var service : RunningDesk.SERVICES) take(service);
        OTHERS.forEach(this::take);
        try (var database = house.desk().database()) {
            stocks.add(Stock.of(database, house.serverFolders()));
        } catch (SQLException | IOException e) {
            // A moment that was not calm after all.
        }
    }

    private void take(String program) {
        try {
            Sample.of(program, house.desk().process(program).pid()).ifPresent(samples::add);
        } catch (IOException | RuntimeException e) {
            // It is just being started again.
        }
    }

    Growth growth() {
        return new Growth(List.copyOf(samples), List.copyOf(stocks));
    }
}
