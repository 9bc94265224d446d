package balie.response.casework;

import balie.response.cases.CaseCommand;
import java.util.UUID;

/** Something that another room wants recorded at a case of the same transaction. */
public record Told(UUID caseId, CaseCommand command) {}
