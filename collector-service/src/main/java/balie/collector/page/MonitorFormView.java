package balie.collector.page;

import balie.collector.lately.Trial;
import balie.collector.query.QueryReading;
import java.util.Set;

/**
 * The form of a monitor, what is wrong with it, and what its query found when it was tried.
 *
 * @param isNew whether it is to be added
 * @param mayChange whether the reader may save it
 * @param wrong names of fields
 * @param misread where the query cannot be understood; null when it can
 * @param saved the query as it is saved; null when it is to be added
 * @param found null when it was not tried
 */
record MonitorFormView(
        MonitorForm form,
        boolean isNew,
        boolean mayChange,
        Set<String> wrong,
        QueryReading.NotUnderstood misread,
        String saved,
        Trial.Result found) {

    static MonitorFormView of(MonitorForm form, String saved, boolean mayChange) {
        return new MonitorFormView(form, saved == null, mayChange, Set.of(), null, saved, null);
    }

    MonitorFormView wrong(Set<String> fields, QueryReading.NotUnderstood trouble) {
        return new MonitorFormView(form, isNew, mayChange, fields, trouble, saved, found);
    }

    MonitorFormView found(Trial.Result result) {
        return new MonitorFormView(form, isNew, mayChange, wrong, misread, saved, result);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Whether the query differs from the one that is saved, so that it is worth telling what changed. */
    public boolean isCompared() {
        return saved != null && !saved.equals(form.queryOrNone());
    }

    /** Whether one of the two queries found anything. */
    public boolean hasHits() {
        return found != null && !found.hits().isEmpty();
    }

    /** What can be asked for. */
    public QueryHelp[] help() {
        return QueryHelp.values();
    }
}
