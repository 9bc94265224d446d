/** What clients are sent at the hours they chose: chosen figures and posts, in their language. */
package balie.reporting.digest;
