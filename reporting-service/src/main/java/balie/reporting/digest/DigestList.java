package balie.reporting.digest;

import balie.reporting.figures.Client;
import java.util.List;

/** All digests of a client. */
record DigestList(Client client, List<Digest> digests) {}
