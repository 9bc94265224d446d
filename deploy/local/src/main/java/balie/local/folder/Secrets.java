package balie.local.folder;

import balie.servers.RolePasswords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** The desk's own secrets, made once, each in a file that only its owner reads. A new file appears in one move. */
public record Secrets(Path folder) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The key that signs people's tokens, as PKCS#8 PEM: EC on P-256. */
    public Path signingKey() {
        var file = folder.resolve("signing-key.pem");
        if (!Files.exists(file)) write(file, newSigningKey());
        return file;
    }

    /** What lets the owner of the data folder act as operator. */
    public String operatorToken() {
        var file = folder.resolve("operator-token");
        if (!Files.exists(file)) write(file, random(32) + "\n");
        return read(file);
    }

    /** All that the services are told of the operator token. */
    public String operatorTokenSha256() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(operatorToken().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The passwords of the database's roles, the superuser {@code postgres} among them. */
    public RolePasswords database() {
        return RolePasswords.keptIn(folder.resolve("database"));
    }

    /** Whether the first administrator was made; the password itself is kept nowhere. */
    public boolean hasFirstAdmin() {
        return Files.exists(firstAdmin());
    }

    public void rememberFirstAdmin() {
        write(firstAdmin(), "made\n");
    }

    /** A password that nobody guesses. */
    public static String newPassword() {
        return random(15);
    }

    private Path firstAdmin() {
        return folder.resolve("first-admin");
    }

    private static String newSigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            var encoded = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String content) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var fresh = Files.createTempFile(file.getParent(), "new", ".tmp", ownerOnly);
            Files.writeString(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
