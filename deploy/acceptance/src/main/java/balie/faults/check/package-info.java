/** Compares what those outside the desk wrote down with what the desk holds. It reads by itself and reckons by itself, with no code of the services. */
package balie.faults.check;
