/** Looks into the platform's delivery, where rows must be written as it writes them. */
package balie.platform.delivery;
