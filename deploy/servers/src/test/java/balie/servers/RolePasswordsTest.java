package balie.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolePasswordsTest {
    @TempDir
    Path folder;

    @Test
    void theyDifferPerRoleAndStayAsLongAsTheFile() {
        var file = folder.resolve("secret");
        var first = RolePasswords.keptIn(file);
        var again = RolePasswords.keptIn(file);
        var elsewhere = RolePasswords.keptIn(folder.resolve("other"));

        assertThat(first.of("a")).isEqualTo(again.of("a")).isNotEqualTo(first.of("b"));
        assertThat(first.of("a")).isNotEqualTo(elsewhere.of("a")).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        var file = folder.resolve("secret");

        RolePasswords.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
