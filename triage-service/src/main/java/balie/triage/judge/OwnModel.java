package balie.triage.judge;

import java.util.Map;

/** What a client's own people have taught, asked after the shared model has judged. Safe for use by several threads. */
public interface OwnModel {
    /** Of a client who taught nothing: the shared model's answers stand. */
    OwnModel NONE = new OwnModel() {
        @Override
        public String version() {
            return "";
        }

        @Override
        public Learnt answer(Judged shared) {
            return Learnt.NOTHING;
        }
    };

    /** What stands behind the shared model's version in a verdict, such as {@code +sentiment.3.motives.1}. */
    String version();

    /** What it says of a post. The same post, judged by the same shared model, gets the same answer from the same version. */
    Learnt answer(Judged shared);

    /** The version that a verdict carries when the shared model and heads of these versions judged. */
    static String version(Map<Learnable, Integer> heads) {
        var version = new StringBuilder();
        heads.forEach((tag, number) -> version.append(version.length() == 0 ? '+' : '.')
                .append(tag.code())
                .append('.')
                .append(number));
        return version.toString();
    }
}
