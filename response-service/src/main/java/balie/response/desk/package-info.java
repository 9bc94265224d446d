/** The pages at which people work: the stream of mentions, with tags, reasons and advice, live. */
package balie.response.desk;
