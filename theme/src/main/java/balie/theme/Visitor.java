package balie.theme;

/** Who looks at the page, for the top bar. Each service has one bean of it that asks its session; without one nobody is signed in. */
public interface Visitor {
    /** The name that colleagues see; empty when nobody is signed in. */
    String name();

    /** The role in the house, which decides what the top bar offers; empty when nobody is signed in. */
    String role();
}
