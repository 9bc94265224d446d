package balie.local;

import balie.local.client.ClientApply;
import balie.local.client.ClientFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** {@code ./balie client apply FILE}: a file first read whole, then applied. */
final class Apply {
    private final Arguments arguments;

    Apply(Arguments arguments) {
        this.arguments = arguments;
    }

    int run() {
        if (arguments.operands().isEmpty()) throw new Refused("Name the client's file: ./balie client apply FILE.yaml");
        var desk = Desk.running(arguments);
        var apply = new ClientApply(desk.operator(), System.out::println);
        var taken = true;
        for (var name : arguments.operands()) taken &= apply.apply(read(Path.of(name)));
        return taken ? 0 : 1;
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
