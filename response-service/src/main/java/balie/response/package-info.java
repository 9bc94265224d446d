/** The desk: clients, staff, and the stream of their mentions. Owns client profiles and tells the other services of each change. */
package balie.response;
