/** Whether what strangers write stays text: posts, names and clients' files full of markup, on every page, in feeds and in mails. */
package balie.safety.markup;
