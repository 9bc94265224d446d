package balie.faults.load;

/** A made-up client: its id, which is its login's and its feeds' as well, and the name by which posts call it. */
record Client(String id, String name) {}
