package balie.faults.fault;

import balie.acceptance.RunningDesk;

/** One service after the other is told to end and is started again, as when a new version is brought in. */
record Rolling() implements Fault {
    @Override
    public String name() {
        return "rolling-restart";
    }

    @Override
    public void strike(Scene scene) throws Exception {
        for (var service : RunningDesk.SERVICES) {
            var process = scene.desk().process(service);
            scene.disturbed();
            process.destroy();
            Processes.awaitSuccessor(scene.desk(), service, process);
            scene.desk().awaitReady();
        }
    }
}
