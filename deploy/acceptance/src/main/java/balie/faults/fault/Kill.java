package balie.faults.fault;

/** A process dies at once, as with kill -9; over when the launcher has started it again and it answers. */
record Kill(String program) implements Fault {
    @Override
    public String name() {
        return "kill-" + program;
    }

    @Override
    public void strike(Scene scene) throws Exception {
        var process = scene.desk().process(program);
        scene.disturbed();
        scene.desk().kill(program);
        Processes.awaitSuccessor(scene.desk(), program, process);
    }
}
