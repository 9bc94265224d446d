/**
 * Which target a case must meet and how its clocks run: started, paused, met, breached, dropped. Pure values; instants and hours come in
 * from outside.
 */
package balie.response.sla;
