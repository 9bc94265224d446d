/** The verdict on one mention: every ability asked in turn, and their findings put together with the reasons. */
package balie.triage.judge;
