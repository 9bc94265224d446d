/** Who may do what with whose: every endpoint of every service, everybody who may ask, their own client's things and another's. */
package balie.safety.access;
