/**
 * Makes all figures anew from the topics, beside those that are shown, and puts them in their place at once. One rebuild at a time over all
 * replicas; one that is killed leaves the old figures and nothing that the next would not clear away.
 */
package balie.reporting.rebuild;
