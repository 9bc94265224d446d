/** The page of the sources: how each stands, what went wrong and what to do about it. */
package balie.collector.page;
