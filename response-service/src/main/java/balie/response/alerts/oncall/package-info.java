/** Who is on call when: weeks, stand-ins, and the leads who are told where the list has a gap. */
package balie.response.alerts.oncall;
