/**
 * The query language that people know from search engines, and the matching of posts against many queries at once. Text becomes an own
 * tree, the tree becomes Lucene; only this room knows Lucene.
 */
package balie.collector.query;
