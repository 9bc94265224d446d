package balie.local.client;

import java.util.List;

/** A file cannot be used as a client's file; says every reason, each with the field it is about. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    BadFile(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
