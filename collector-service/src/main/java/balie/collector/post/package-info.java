/** What every kind of source gives in the end: posts, and which of them are gone. Pure: the words of the other rooms. */
package balie.collector.post;
