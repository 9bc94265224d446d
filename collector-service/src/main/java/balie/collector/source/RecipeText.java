package balie.collector.source;

import balie.collector.recipe.Recipe;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A recipe as it lies in the database. */
public final class RecipeText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecipeText() {}

    /** Null for null. */
    static String of(Recipe recipe) {
        try {
            return recipe == null ? null : JSON.writeValueAsString(recipe);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recipe cannot be written", e);
        }
    }

    /** Null for null. */
    public static Recipe read(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Recipe.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a recipe in the database cannot be read", e);
        }
    }
}
