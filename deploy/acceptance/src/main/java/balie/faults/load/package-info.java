/** The load under which the chain is put to the test: sites that list posts, agents who work the cases, telephones that get the alerts. What they do is written in the journal as it happens. */
package balie.faults.load;
