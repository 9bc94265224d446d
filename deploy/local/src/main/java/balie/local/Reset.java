package balie.local;

import balie.local.folder.DataFolder;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** Deletes all that the desk keeps, after asking and after stopping it. */
final class Reset {
    private final Arguments arguments;
    private final DataFolder folder;

    Reset(Arguments arguments) {
        this.arguments = arguments;
        folder = new DataFolder(arguments.data());
    }

    int run() {
        if (!folder.exists()) {
            System.out.println("There is no desk in " + folder.root() + "; nothing to delete.");
            return 0;
        }
        if (!arguments.yes() && !agreed()) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        new Stop(arguments).run();
        try {
            folder.wipe();
        } catch (IOException e) {
            throw new Refused("Not everything in " + folder.root() + " could be deleted: " + e.getMessage());
        }
        System.out.println("Deleted.");
        return 0;
    }

    private boolean agreed() {
        System.out.printf("Delete every client, mention, case, report and secret in %s? Type yes: ", folder.root());
        System.out.flush();
        try {
            return new Scanner(System.in, java.nio.charset.Charset.defaultCharset())
                    .nextLine()
                    .strip()
                    .equalsIgnoreCase("yes");
        } catch (NoSuchElementException e) {
            return false;
        }
    }
}
