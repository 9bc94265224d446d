package balie.local;

import balie.local.client.ClientApply;
import balie.local.client.ClientFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** {@code ./balie client apply FILE}: files are first read whole, then applied. */
final class Apply {
    private final Arguments arguments;

    Apply(Arguments arguments) {
        this.arguments = arguments;
    }

    int run() {
        if (arguments.operands().isEmpty()) throw new Refused("Name the client's file: ./balie client apply FILE.yaml");
        var files = arguments.operands().stream().map(Path::of).map(Apply::read).toList();
        var apply = new ClientApply(Desk.running(arguments).operator(), System.out::println);
        return apply.apply(files) ? 0 : 1;
    }

    private static ClientFile read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return ClientFile.read(content);
        } catch (NoSuchFileException e) {
            throw new Refused("There is no file " + file + ".");
        } catch (IOException e) {
            throw new Refused("The file " + file + " cannot be read: " + e.getMessage());
        }
    }
}
