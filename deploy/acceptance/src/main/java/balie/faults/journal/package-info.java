/** What those outside the desk wrote down themselves: what was published, what agents were told had been done, what reached a telephone. */
package balie.faults.journal;
