package balie.demo;

/** A made-up person who posts. */
record Author(String name, String handle) {
    /** As feeds give it. */
    String written() {
        return name + " (@" + handle + ")";
    }
}
