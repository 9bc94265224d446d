/** What goes wrong: each fault does its harm, lasts its time, and returns when it is over. */
package balie.faults.fault;
