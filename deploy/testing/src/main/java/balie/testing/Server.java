package balie.testing;

/** One real server in the hands of a test, to be hurt and mended. Each method returns when it is so. */
public interface Server {
    /** Ends it as kill -9 does; clients find their connections broken. */
    void kill();

    /** Ends it in order. */
    void stop();

    /** Freezes it: connections stay open and nothing answers. */
    void freeze();

    /** Lets a frozen server go on. */
    void thaw();

    /** Starts it again on the same data at the same address, and waits until it answers; nothing happens when it runs. */
    void start();
}
