package balie.response.casework;

import balie.response.cases.CaseFile;
import balie.response.cases.TakeBack;
import java.util.Optional;

/**
 * A case as it is kept.
 *
 * @param profileVersion the version of the client's profile that its clocks were last brought in line with
 */
record StoredCase(CaseFile file, Optional<TakeBack> takeBack, int profileVersion) {}
