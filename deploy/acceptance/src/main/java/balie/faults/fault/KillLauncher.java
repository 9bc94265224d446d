package balie.faults.fault;

/** The launcher dies at once and leaves its processes behind; over when the next one says that the desk is ready. */
record KillLauncher() implements Fault {
    @Override
    public String name() {
        return "kill-launcher";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        scene.disturbed();
        scene.desk().kill("launcher");
        scene.desk().up();
    }
}
