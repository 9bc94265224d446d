/** response. */
package balie.response;
