/**
 * When a client's desk is open, and how business time passes. Pure: the profile comes in, instants go out; only {@link
 * balie.response.hours.PublicHolidays} knows the library of holidays.
 */
package balie.response.hours;
