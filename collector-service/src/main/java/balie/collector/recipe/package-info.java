/**
 * Reads web pages by a recipe of CSS selectors: bytes and a recipe in, items out, and for every part of an item that is missing the reason.
 * What enters is hostile, and so may be the recipe: elements and time are capped, and regular expressions are not taken.
 */
package balie.collector.recipe;
