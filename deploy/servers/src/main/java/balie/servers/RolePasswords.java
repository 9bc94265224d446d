package balie.servers;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The password of each database role. */
@FunctionalInterface
public interface RolePasswords {
    /** The password of that role; letters, digits, dashes and underscores only, so that it needs no quoting anywhere. */
    String of(String role);

    /** Passwords that differ per role and stay the same as long as the file stays; made, readable by its owner only, when missing. */
    static RolePasswords keptIn(Path file) {
        try {
            if (!Files.exists(file)) writeSecret(file);
            var secret = Base64.getDecoder().decode(Files.readString(file).strip());
            return role -> derive(secret, role);
        } catch (IOException e) {
            throw new ServerFailed("The database's passwords in " + file + " cannot be read or made: " + e, e);
        }
    }

    private static void writeSecret(Path file) throws IOException {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, owner);
            Files.writeString(file, Base64.getEncoder().encodeToString(secret) + "\n");
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }

    private static String derive(byte[] secret, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(role.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
