/**
 * The demo world: a small made-up web where posts keep appearing. What is on it at a moment is a function of that moment alone, so it
 * needs no memory and a restart goes on where it was.
 */
package balie.demo;
