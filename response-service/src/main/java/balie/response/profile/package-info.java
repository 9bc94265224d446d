/** What a client profile must be like to be accepted. Pure: only the events and the JDK enter. */
package balie.response.profile;
