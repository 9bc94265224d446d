package balie.collector.visit;

import balie.collector.source.SourceKind;

/** Brings what sources of one kind list. */
interface SourceVisit {
    SourceKind kind();

    /** Goes there, in the caller's thread; what fails is an answer too. */
    Reading go(Errand errand);
}
