/** Who did what. Other rooms write here in the transaction of what they did; nothing is changed or removed. */
package balie.response.audit;
