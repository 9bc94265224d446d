package balie.speed.stream;

import balie.servers.Java;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How Java runs here, on both sides: as the launcher runs services. */
final class Jvm {
    private Jvm() {}

    static List<String> running(Class<?> main, String... arguments) {
        return Java.command(main, Java.SERVICE, arguments);
    }

    static List<String> runningJar(String jar) {
        var command = new ArrayList<>(List.of(Java.program()));
        command.addAll(Java.quietly());
        command.addAll(Java.SERVICE);
        command.addAll(Arrays.asList("-jar", jar));
        return command;
    }
}
