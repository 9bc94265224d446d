package balie.theme;

/** A main section of the house, as the top bar offers it. Those that a visitor may not use are left out. */
public enum Section {
    DESK("/desk"),
    DASHBOARDS("/reports"),
    SOURCES("/sources");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Where it starts. */
    public String path() {
        return path;
    }

    /** Whether a page at this path belongs to it. */
    public boolean holds(String pagePath) {
        return pagePath.equals(path) || pagePath.startsWith(path + "/");
    }
}
