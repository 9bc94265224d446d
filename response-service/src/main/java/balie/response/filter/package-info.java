/** Which mentions somebody asks for, as the page's address says it. Pure: only the events and the JDK enter. */
package balie.response.filter;
