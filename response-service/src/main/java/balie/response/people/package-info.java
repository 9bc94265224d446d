/** Who works here and from which browser. The only room that issues tokens; every service checks them by the keys published here. */
package balie.response.people;
