/** How moments, durations, numbers and plurals read in the page's language and zone. Template extension methods; pure. */
package balie.theme.format;
