package balie.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A program's log: a new one for each launcher, the three before it kept. */
record LogFile(Path file) {
    private static final int KEPT = 3;

    static LogFile of(Path folder, String name) {
        return new LogFile(folder.resolve(name + ".log"));
    }

    void rotate() throws IOException {
        for (int age = KEPT; age > 0; age--) {
            var younger = aged(age - 1);
            if (Files.exists(younger)) Files.move(younger, aged(age), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path aged(int age) {
        return age == 0 ? file : file.resolveSibling(file.getFileName() + "." + age);
    }
}
