/** Work that is done again and again, in a steady rhythm. */
package balie.response.rhythm;
