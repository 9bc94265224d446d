/** The running desk, judged from outside: what went in at the sources against what came out at the desk and in the reports. */
package balie.acceptance;
