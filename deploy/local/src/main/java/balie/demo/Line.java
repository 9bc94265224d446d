package balie.demo;

/**
 * What somebody says, before its slots are filled.
 *
 * @param client whom it is about; null for nobody
 * @param tone negative, positive, question or neutral
 * @param language ISO 639-1
 * @param title empty where the site has no titles
 */
record Line(String client, String tone, String language, String title, String text) {
    static Line of(String... columns) {
        return new Line(columns[0].equals("-") ? null : columns[0], columns[1], columns[2], columns[3], columns[4]);
    }
}
