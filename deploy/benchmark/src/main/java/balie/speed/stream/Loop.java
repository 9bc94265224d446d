package balie.speed.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A floor in a process of its own, which works whenever it is told to, and ends when its parent does. */
final class Loop implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader said;
    private final PrintStream orders;

    private Loop(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** What the process does once each time it is told to; what it returns is handed back. */
    @FunctionalInterface
    interface Work {
        double once() throws Exception;
    }

    /** Starts it, and waits until it has prepared what it needs. */
    static Loop start(Class<?> main, String... arguments) throws IOException {
        var process = new ProcessBuilder(Jvm.running(main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var loop = new Loop(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        loop.expect(READY);
        return loop;
    }

    /** Has it work once, and returns what it says of that. */
    double once() throws IOException {
        orders.println("once");
        return Double.parseDouble(line());
    }

    private void expect(String word) throws IOException {
        if (!word.equals(line())) throw new IOException("the loop did not say " + word);
    }

    private String line() throws IOException {
        var line = said.readLine();
        if (line == null) throw new IOException("the loop has ended");
        return line;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The process's own side: says that it is ready, and works for each line that comes. */
    static void serve(Work work) throws Exception {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(READY);
        while (orders.readLine() != null) System.out.println(work.once());
    }
}
