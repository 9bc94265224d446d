package balie.triage.tool;

import balie.events.Verdict;
import balie.events.Verdict.Flag;
import java.util.List;
import java.util.Locale;

/** What can be predicted, in the words of the labelled sets. */
enum Task {
    LANGUAGE {
        @Override
        List<String> labels(Verdict verdict) {
            return List.of(verdict.language().code());
        }
    },
    SENTIMENT {
        @Override
        List<String> labels(Verdict verdict) {
            return List.of(word(verdict.sentiment().polarity()));
        }
    },
    COMPLAINT {
        @Override
        List<String> labels(Verdict verdict) {
            return List.of(verdict.flags().contains(Flag.COMPLAINT) ? "complaint" : "no_complaint");
        }
    },
    CATEGORY {
        @Override
        List<String> labels(Verdict verdict) {
            return verdict.categories();
        }
    },
    MOTIVE {
        @Override
        List<String> labels(Verdict verdict) {
            return verdict.motives().stream().map(one -> word(one.motive())).toList();
        }
    },
    REACT {
        @Override
        List<String> labels(Verdict verdict) {
            return List.of(verdict.advice().react() ? "yes" : "no");
        }
    };

    abstract List<String> labels(Verdict verdict);

    static Task named(String name) {
        for (var task : values()) if (word(task).equals(name)) return task;
        throw new IllegalArgumentException(
                "There is no task " + name + "; there are language, sentiment, complaint, category, motive and react.");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
