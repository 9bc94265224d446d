package balie.collector.visit;

import balie.collector.recipe.Recipe;
import balie.collector.source.SourceKind;
import java.time.Instant;

/**
 * What to bring from where.
 *
 * @param sourceId null when it is only tried
 * @param recipe null for kinds that need none
 * @param cursor where the last visit ended
 * @param now the moment of the visit
 */
public record Errand(String sourceId, SourceKind kind, String url, Recipe recipe, Cursor cursor, Instant now) {}
