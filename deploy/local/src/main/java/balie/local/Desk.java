package balie.local;

import balie.local.client.Operator;
import balie.local.folder.DataFolder;
import balie.local.folder.DeskLock;
import balie.local.folder.Secrets;

/** The running desk of a data folder. */
record Desk(DataFolder folder, DeskLock.Holder launcher) {
    /** The desk that runs there; refuses when none does. */
    static Desk running(Arguments arguments) {
        var folder = new DataFolder(arguments.data());
        return new Desk(
                folder,
                DeskLock.holder(folder)
                        .orElseThrow(() -> new Refused("No desk runs in " + folder.root()
                                + "; start it with ./balie up, or name its folder with --data DIR.")));
    }

    Operator operator() {
        return new Operator(launcher.origin(), new Secrets(folder.secrets()).operatorToken());
    }

    /** The desk's ports, as its address tells. */
    Ports ports() {
        return new Ports(launcher.port());
    }
}
