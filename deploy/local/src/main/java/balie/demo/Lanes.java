package balie.demo;

/**
 * How posts that stand alone and conversations take turns. Of every so many posts the first few continue the conversation of their
 * lane; the others stand alone.
 *
 * @param width after how many posts a lane has its turn again
 * @param talking how many lanes are conversations
 * @param edits every how many posts one is edited; 0 for never
 * @param withdrawals every how many posts one is withdrawn; 0 for never
 */
record Lanes(int width, int talking, int edits, int withdrawals) {
    /** Where a post stands: which of those in turn, which part of it, the number of its first post and of the one it answers. */
    record Place(boolean isConversation, long turn, int part, long first, long answered) {}

    static Lanes live(Site site) {
        return switch (site) {
            case PRIK -> new Lanes(4, 1, 8, 12);
            case FORUM -> new Lanes(3, 2, 13, 0);
            default -> alone();
        };
    }

    static Lanes alone() {
        return new Lanes(1, 0, 0, 0);
    }

    Place place(long number) {
        var lane = (int) (number % width);
        var round = number / width;
        if (lane >= talking) {
            var turn = round * (width - talking) + lane - talking;
            return new Place(false, turn, 0, number, number);
        }
        var part = (int) (round % Library.PARTS);
        var first = number - (long) part * width;
        return new Place(true, round / Library.PARTS * talking + lane, part, first, number - width);
    }

    boolean isEdited(long number) {
        return edits > 0 && number % edits == 5;
    }

    boolean isWithdrawn(long number) {
        return withdrawals > 0 && number % withdrawals == 7;
    }
}
