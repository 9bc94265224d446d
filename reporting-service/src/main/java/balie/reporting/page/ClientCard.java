package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.freshness.Completeness;

/** One client among the clients one may see: the last seven days beside the seven before. */
record ClientCard(Client client, Comparison week, Completeness complete) {
    public String href() {
        return "/reports/" + client.clientId();
    }
}
