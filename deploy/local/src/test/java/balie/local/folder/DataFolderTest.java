package balie.local.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place;

    private DataFolder folder;
    private Secrets secrets;

    @BeforeEach
    void prepare() {
        folder = new DataFolder(place.resolve("data"));
        folder.prepare();
        secrets = new Secrets(folder.secrets());
    }

    @Test
    void onlyTheOwnerLooksIn() throws Exception {
        assertThat(permissions(folder.root())).isEqualTo("rwx------");
        assertThat(permissions(folder.secrets())).isEqualTo("rwx------");
        secrets.operatorToken();
        assertThat(permissions(folder.secrets().resolve("operator-token"))).isEqualTo("rw-------");
        assertThat(permissions(secrets.signingKey())).isEqualTo("rw-------");
    }

    @Test
    void secretsAreMadeOnce() throws Exception {
        assertThat(secrets.operatorToken())
                .hasSizeGreaterThan(40)
                .isEqualTo(new Secrets(folder.secrets()).operatorToken());
        assertThat(Files.readString(secrets.signingKey())).isEqualTo(Files.readString(secrets.signingKey()));
        assertThat(secrets.operatorTokenSha256()).matches("[0-9a-f]{64}");
        assertThat(Secrets.newPassword()).hasSize(20).isNotEqualTo(Secrets.newPassword());
    }

    @Test
    void theSigningKeyIsOneForP256() throws Exception {
        var pem = Files.readString(secrets.signingKey());
        var encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));

        var key = (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));

        assertThat(key.getParams().getOrder().bitLength()).isEqualTo(256);
    }

    @Test
    void wipingLeavesWhatIsNotTheDesks() throws Exception {
        Files.createDirectories(folder.postgres().resolve("base"));
        Files.writeString(folder.root().resolve("thesis.odt"), "not ours");

        folder.wipe();

        assertThat(folder.root()).isDirectoryContaining("glob:**/thesis.odt");
        assertThat(folder.postgres()).doesNotExist();
        assertThat(folder.secrets()).doesNotExist();
    }

    @Test
    void aFolderOfItsOwnGoesWhole() throws Exception {
        folder.wipe();

        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void oneDeskAtATimeAndTheSecondLearnsWhere() throws Exception {
        try (var lock = DeskLock.take(folder, "http://localhost:9000").orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(DeskLock.take(folder, "http://localhost:9100")).isEmpty();
            assertThat(DeskLock.holder(folder))
                    .contains(new DeskLock.Holder(
                            "http://localhost:9000", ProcessHandle.current().pid()));
        }

        assertThat(DeskLock.holder(folder)).isEmpty();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
