/** A look into the desk's own room of cases: what is measured is the very question that the desk asks. */
package balie.response.casework;
