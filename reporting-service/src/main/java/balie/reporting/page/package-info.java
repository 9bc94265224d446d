/** The pages: a client's dashboard, the overview of clients, and the posts behind each figure. Few words, clear figures, also on paper. */
package balie.reporting.page;
