/** What was collected lately, whether or not it concerned anybody, so that a query can be tried before it becomes a monitor. */
package balie.collector.lately;
