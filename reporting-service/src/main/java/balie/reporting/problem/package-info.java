/** What the portal's addresses refuse, each with a type that programs can go by. Documented on the page for developers. */
package balie.reporting.problem;
