/** The register of monitors: what each client looks for, and the index that matches posts against all of them at once. */
package balie.collector.monitor;
