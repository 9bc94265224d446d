/**
 * The desk on one machine: what each word after {@code ./balie} does, and of which processes the desk consists. What may enter: the
 * order of things and the lines a person reads; how a process is kept or a folder laid out lies in the rooms below.
 */
package balie.local;
