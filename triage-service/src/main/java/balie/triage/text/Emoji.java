package balie.triage.text;

/** Tells pictures from letters and marks, by Unicode block. */
final class Emoji {
    private Emoji() {}

    static boolean is(int point) {
        return point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x2600 && point <= 0x27BF
                || point >= 0x2B00 && point <= 0x2BFF
                || point >= 0x1F1E6 && point <= 0x1F1FF
                || point == 0x203C
                || point == 0x2049;
    }

    /** Skin tones, variation selectors and joiners, which belong to the emoji before them. */
    static boolean isModifier(int point) {
        return point == 0xFE0F || point == 0xFE0E || point == 0x200D || point >= 0x1F3FB && point <= 0x1F3FF;
    }
}
