package balie.triage;

import balie.triage.judge.Judge;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The one judge of this service. */
class TheJudge {
    @Produces
    @Singleton
    Judge judge() {
        return new Judge();
    }
}
