package balie.reporting;

import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;

/** All tests of the running service share one start of it, on the real servers. */
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SignedIn.class)
@QuarkusTestResource(MailHouse.class)
final class Running {
    private Running() {}
}
