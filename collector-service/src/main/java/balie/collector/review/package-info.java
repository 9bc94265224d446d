/**
 * Reads the reviews that a page tells programs in the words of schema.org, as JSON-LD or as microdata: bytes in, posts out. What enters is
 * hostile: size, depth and number are capped, and nothing that a page names is fetched.
 */
package balie.collector.review;
