package balie.theme;

import java.util.stream.Stream;

/** A main section of the house, as the top bar offers it. Those that a visitor may not use are left out. */
public enum Section {
    DESK("/desk"),
    MENTIONS("/desk/mentions"),
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

    /** Whether a page at this path belongs to it, and to no section within it. */
    public boolean holds(String pagePath) {
        return reaches(pagePath)
                && Stream.of(values()).noneMatch(other -> other.within(this) && other.reaches(pagePath));
    }

    private boolean reaches(String pagePath) {
        return pagePath.equals(path) || pagePath.startsWith(path + "/");
    }

    private boolean within(Section other) {
        return path.startsWith(other.path + "/");
    }
}
