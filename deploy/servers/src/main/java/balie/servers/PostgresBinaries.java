package balie.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once from the archive on the class path. The folder's name comes from the archive's content, and it
 * appears in one move, so several processes may unpack at once and none sees half of it.
 */
public final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** Where unpacked programs are kept unless told otherwise: the user's cache folder. */
    public static Path userCache() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var root =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("balie");
    }

    /** The folder with {@code bin/postgres} and its companions, unpacked under the cache folder when it is not there yet. */
    public static Path unpackedIn(Path cache) {
        requireThisMachine();
        try {
            var folder = cache.toAbsolutePath().resolve("postgresql-" + fingerprint());
            if (!Files.isDirectory(folder)) unpackInto(folder);
            return folder;
        } catch (IOException e) {
            throw new ServerFailed("PostgreSQL's programs cannot be unpacked in " + cache + ": " + e, e);
        }
    }

    private static void requireThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch");
        if (!system.contains("linux") || !(processor.equals("amd64") || processor.equals("x86_64")))
            throw new ServerFailed("The PostgreSQL that comes along runs on Linux on x86-64 only, this is %s on %s."
                    .formatted(system, processor));
    }

    private static void unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var fresh = Files.createTempDirectory(folder.getParent(), folder.getFileName() + ".");
        unpack(fresh);
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(fresh);
            if (!Files.isDirectory(folder)) throw e;
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) throw new IOException("the archive reaches outside its folder");
                unpack(entry, tar, file);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(file.getParent().resolve(Path.of(entry.getLinkName()).getFileName()), file);
        } else {
            Files.copy(content, file);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String fingerprint() throws IOException {
        try (var archive = archive()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read; (read = archive.read(buffer)) > 0; ) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) throw new IOException(ARCHIVE + " is not on the class path");
        return archive;
    }
}
