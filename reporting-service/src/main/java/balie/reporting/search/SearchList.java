package balie.reporting.search;

import balie.reporting.figures.Client;
import java.util.List;

/**
 * All saved searches of a client.
 *
 * @param refused whether one could not be saved just now
 */
record SearchList(Client client, List<SavedSearch> searches, boolean refused) {}
