/**
 * The shared look of every page: layout, tags, words, formats, styles and scripts. A service includes {@code layout}, says who is
 * signed in with a {@link balie.theme.Visitor}, and adds words in a message bundle of its own (docs/decisions/0010).
 */
package balie.theme;
