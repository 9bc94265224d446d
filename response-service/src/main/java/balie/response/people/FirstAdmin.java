package balie.response.people;

import balie.platform.session.ClientTransactions;
import balie.platform.session.Roles;
import balie.platform.session.VisibleClients;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Opens the account {@code admin} in an empty house, so that somebody can let the others in. */
@ApplicationScoped
class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
    private static final String LOGIN = "admin";

    private final PeopleConfig config;
    private final Staff staff;
    private final StaffAccounts accounts;
    private final ClientTransactions transactions;

    FirstAdmin(PeopleConfig config, Staff staff, StaffAccounts accounts, ClientTransactions transactions) {
        this.config = config;
        this.staff = staff;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    void atStart(@Observes StartupEvent starting) throws Exception {
        if (config.firstAdminPassword().isEmpty()) return;
        transactions.call(VisibleClients.ALL, () -> {
            if (staff.count() == 0) open(config.firstAdminPassword().get());
            return null;
        });
    }

    private void open(String password) throws Exception {
        var input = new StaffInput(password, "Administrator", Roles.ADMIN, List.of(), "en", true, null);
        var applied = accounts.apply(LOGIN, input, "start");
        if (applied instanceof StaffAccounts.Applied.Refused refused)
            throw new IllegalStateException(
                    "BALIE_FIRST_ADMIN_PASSWORD " + refused.errors().get(0).message());
        LOG.info("the account admin was opened");
    }
}
