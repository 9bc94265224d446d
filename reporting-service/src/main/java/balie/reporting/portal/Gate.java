package balie.reporting.portal;

import balie.reporting.key.Caller;
import balie.reporting.key.Scope;
import balie.reporting.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets those through whose key has the scope, and people. Which client they see, the transaction decides. */
@ApplicationScoped
class Gate {
    private final Caller caller;

    Gate(Caller caller) {
        this.caller = caller;
    }

    void require(Scope scope) {
        if (!caller.may(scope))
            throw ProblemType.SCOPE_MISSING.refusal("The key needs the scope " + scope.code()
                    + "; whoever manages the client's keys can make one that has it.");
    }
}
